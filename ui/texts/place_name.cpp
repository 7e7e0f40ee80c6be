// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/place_name.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class PlaceNames
{
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)

public:
    static QString before(TextPlace place)
    {
        switch (place) {
        case TextPlace::Name:
            return tr("Namn");
        case TextPlace::Person:
            return tr("Om personen");
        case TextPlace::Participant:
            return tr("Deltagare");
        case TextPlace::Consent:
            return tr("Samtycke");
        case TextPlace::Purpose:
            return tr("Syfte");
        case TextPlace::Appointment:
            return tr("Bokat möte");
        case TextPlace::CurrentSituation:
            return tr("Nuläge");
        default:
            return {};
        }
    }

    static QString inPlan(TextPlace place)
    {
        switch (place) {
        case TextPlace::Need:
            return tr("Behov");
        case TextPlace::Goal:
            return tr("Mål");
        case TextPlace::Action:
            return tr("Insats");
        case TextPlace::OpenQuestion:
            return tr("Öppen fråga");
        case TextPlace::Risk:
            return tr("Risk");
        case TextPlace::CrisisPlan:
            return tr("Om det blir sämre");
        case TextPlace::Responsibility:
            return tr("Ansvar");
        default:
            return {};
        }
    }

    static QString after(TextPlace place)
    {
        switch (place) {
        case TextPlace::Summary:
            return tr("Sammanfattning");
        case TextPlace::AfterCall:
            return tr("Eftersamtal");
        case TextPlace::FollowUp:
            return tr("Uppföljning");
        case TextPlace::HandOver:
            return tr("Utlämnande");
        case TextPlace::Evaluation:
            return tr("Efter mötet");
        case TextPlace::Interruption:
            return tr("Avbrutet möte");
        case TextPlace::Draft:
            return tr("Påbörjat");
        default:
            return {};
        }
    }
};

} // namespace

QString placeName(TextPlace place)
{
    for (const auto name : {&PlaceNames::before, &PlaceNames::inPlan, &PlaceNames::after}) {
        if (QString found = name(place); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace rundbord
