// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! Lengths in pixels at 100 %. What holds text or a mark goes through Style::px() and follows the text zoom;
//! distances go through Style::air() and grow by less; lines, radii and what is listed as fixed stay.
namespace rundbord::metrics
{

// Distances between things, fixed: the smallest four steps within a control, the others between controls.
inline constexpr int gap4 = 4;
inline constexpr int gap8 = 8;
inline constexpr int gap12 = 12;
inline constexpr int gap16 = 16;
inline constexpr int gap20 = 20;
inline constexpr int gap24 = 24;
inline constexpr int gap28 = 28;
inline constexpr int gap32 = 32;

// Lines, fixed.
inline constexpr int hairline = 1;
inline constexpr int strong = 2;   //!< focus, chosen, current, lower edge of a sheet
inline constexpr int bar = 3;      //!< her words, current step, row being written, chosen tab
inline constexpr int barText = 13; //!< from a bar to its text
inline constexpr int caret = 2;

// Corners, fixed.
inline constexpr int radiusBox = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusSheet = 10;

// Padding above and below the text of a control, fixed: at 100 % a control is 40 high, a big one 48, a
// small 36.
inline constexpr int padControl = 9;
inline constexpr int padBig = 11;
inline constexpr int padSmall = 8;
inline constexpr int padTag = 3;
inline constexpr int padPill = 8;
inline constexpr int padCheck = 3;
inline constexpr int padStep = 6;
inline constexpr int padPhase = 8;
inline constexpr int padFinding = 8;
inline constexpr int padDone = 6;
inline constexpr int padLamp = 2;

// Marks, through px().
inline constexpr int tick = 14;
inline constexpr int smallTick = 12;
inline constexpr int icon = 22;
inline constexpr int smallIcon = 18;
inline constexpr int tinyIcon = 16;
inline constexpr int lamp = 20;
inline constexpr int checkBox = 20;
inline constexpr int radio = 18;
inline constexpr int radioDot = 8;
inline constexpr int phaseMark = 24;
inline constexpr int phaseDot = 10;
inline constexpr int stepDot = 8;
inline constexpr int stepDotNow = 12;
inline constexpr int stepDotRow = 20;
inline constexpr int caseDot = 8;
inline constexpr int caseDotNow = 14;
inline constexpr int caseDotGap = 5;
inline constexpr int signature = 32;

// The round table, through px(): the ring goes through the middle of the seats.
inline constexpr int roundTableWidth = 176;
inline constexpr int roundTableHeight = 170;
inline constexpr int roundTableTop = 76;
inline constexpr int seatRing = 128;
inline constexpr int seat = 32;
inline constexpr int ownSeat = 40;
inline constexpr int seatForTwo = 26; //!< in a smaller one there is room for one letter
inline constexpr double bulletRadius = 2.5;

// The time line, fixed.
inline constexpr int timeLine = 12;
inline constexpr int timeBar = 4;
inline constexpr int pauseMark = 10;
inline constexpr int pauseStroke = 3;

// The focus ring stands outside the control.
inline constexpr int ringGap = 2;
inline constexpr int ringReach = ringGap + strong;

// Columns: by effective width (window width / zoom), widths through px().
inline constexpr int threeColumns = 1240;
inline constexpr int narrowStepper = 1000;
inline constexpr int stepperColumn = 236;
inline constexpr int nameColumn = 300;
inline constexpr int stepperNarrow = 40;
inline constexpr int sheetWidest = 860;
inline constexpr int sheetAlone = 1000;     //!< where nothing stands beside it
inline constexpr int writingBeside = 960;   //!< the secretary's window, with fields beside each other
inline constexpr int writingWithPlan = 800; //!< and with the plan beside them
inline constexpr int planNarrow = 332;
inline constexpr int planColumn = 380;
inline constexpr int planWidest = 520;
inline constexpr int caseListWide = 900; //!< the list of cases with all its columns
inline constexpr int cornerHeight = 30;  //!< what stands beside the menus
inline constexpr int dialogWidest = 560;

// The list of cases, through px().
inline constexpr int caseRow = 48;
inline constexpr int caseHead = 36;
inline constexpr int startWidest = 1120;
inline constexpr int datedHead = 640; //!< where the day has room beside the search

// Columns of an action, through px(): who and when; what takes the rest.
inline constexpr int whoColumn = 190;
inline constexpr int whenColumn = 150;
inline constexpr int leastRoom = 160; //!< height left for fields before what stands above them scrolls along

// Text.
inline constexpr int wideWindow = 1600;   //!< in narrower windows name and title stop growing
inline constexpr int cappedHeading = 42;  //!< at this size
inline constexpr int widestLine = 560;    //!< how wide a text that wraps would like to be, through px()
inline constexpr int narrowestLine = 120; //!< and may become, through px()
inline constexpr int completionWidth = 286;
inline constexpr int completionRows = 6;

} // namespace rundbord::metrics
