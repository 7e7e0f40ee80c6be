// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan.h"
#include "core/document/simple_plan.h"
#include "core/pdf/render_paper.h"
#include "core/plan/fields.h"
#include "tests/pdf/page_reading.h"
#include "tests/support/made_up_plans.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(14, 8));

Paper fullPaper(const CarePlan& plan)
{
    static const Wordings standard = wordings(QStringLiteral("sv"));
    return makeFullPlan(plan, standard, {madeAt, true, {}});
}

RenderedPaper fullPlan(const CarePlan& plan)
{
    return renderPaper(fullPaper(plan)).value();
}

RenderedPaper simplePlan(const CarePlan& plan)
{
    static const Wordings plain = plainWordings(QStringLiteral("sv"));
    return renderPaper(makeSimplePlan(plan, plain, {madeAt, true, {2, 2}})).value();
}

//! What can be read in the file, without spaces: lines break where there was none.
QString readBack(RenderedPaper paper)
{
    QBuffer buffer(&paper.pdf);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    EXPECT_EQ(document.pageCount(), paper.pages);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.remove(QChar::Space).simplified().remove(QLatin1Char(' '));
}

bool says(const QString& text, const QString& words)
{
    QString wanted = words.simplified();
    return text.contains(wanted.remove(QLatin1Char(' ')), Qt::CaseInsensitive);
}

//! Visitor for describe() that lists every field with a text.
class TextFields
{
public:
    template <typename T>
    void field(const char* name, const T& value)
    {
        if constexpr (std::is_same_v<T, QString>)
            add(name, value);
        else if constexpr (std::is_class_v<T>)
            inside(name, value);
    }
    void lines(const char* name, const QString& text) { add(name, text); }

    std::vector<std::pair<std::string, QString>> texts;

private:
    void add(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            texts.emplace_back(name, text);
    }
    template <typename T>
    void inside(const char* name, const std::vector<T>& list)
    {
        for (const T& each : list)
            field(name, each);
    }
    template <typename T>
    void inside(const char*, const T& value)
    {
        if constexpr (requires { describe(*this, value); })
            describe(*this, value);
    }
};

std::vector<std::string> fieldsNotSaid(const CarePlan& plan, const QString& text)
{
    TextFields fields;
    describe(fields, plan);
    std::vector<std::string> missing;
    for (const auto& [name, words] : fields.texts) {
        for (const QString& line : words.split(QLatin1Char('\n'))) {
            if (!says(text, line))
                missing.push_back(name);
        }
    }
    return missing;
}

} // namespace

TEST(ReadBack, TheWholePlanHasEveryField)
{
    const CarePlan plan = filledPlan();
    // Her own role says nothing; four were there, so why they were not is no matter; the agenda is an id of the
    // program's; who went out with her, what was answered, and her sign for a
    // pause, is for the room; the next meeting is set.
    EXPECT_THAT(fieldsNotSaid(plan, readBack(fullPlan(plan))),
                testing::UnorderedElementsAre("role", "absenceReason", "absenceReason", "absenceReason",
                                              "absenceReason", "exclusions", "answered", "agenda", "link",
                                              "easyWords", "easyWords", "name", "unit", "phone", "name",
                                              "unit", "phone", "followedBy", "declinedReason", "pauseSign"));
}

TEST(ReadBack, TheWholePlanOfEachExampleHasEveryFact)
{
    for (const QString& name : exampleNames()) {
        const CarePlan plan = example(name);
        std::vector<std::string> missing = fieldsNotSaid(plan, readBack(fullPlan(plan)));
        // The number is shown with ten figures; roles of hers, and easy words, have their own paper.
        std::erase_if(missing, [](const std::string& field) {
            return field == "value" || field == "exclusions" || field == "easyWords" || field == "role";
        });
        EXPECT_THAT(missing, testing::IsEmpty()) << name.toStdString();
    }
}

TEST(ReadBack, SaysTheDaysAndTimesOfTheExamples)
{
    const QString first = readBack(fullPlan(example(exampleNames().at(0))));
    for (const char* words :
         {"900101-2385", "tisdag 1 december 2026 kl. 13.00–14.15", "skriftligt 19 november 2026",
          "till 1 december 2027", "8 december till 12 januari 2027", "tisdagar från 8 december",
          "senast 9 december", "senast 15 december", "torsdag 10 december", "ansökan 3 december",
          "2 mars 2027 kl. 13.00", "kl. 14.10", "1177", "112",
          "Region Mälarskog har det övergripande ansvaret."})
        EXPECT_TRUE(says(first, QString::fromUtf8(words))) << words;
    const QString third = readBack(fullPlan(example(exampleNames().at(2))));
    for (const char* words :
         {"240412+9807", "Hem från sjukhuset", "30 november", "muntligt 30 november 2026",
          "14 december och 28 december", "Torsdag 14 januari 2027 kl. 14.00", "Olle Frid på video"})
        EXPECT_TRUE(says(third, QString::fromUtf8(words))) << words;
}

TEST(ReadBack, WhatConsentExcludesIsOnNeitherPaper)
{
    for (const QString& name : exampleNames()) {
        const CarePlan plan = example(name);
        const QString full = readBack(fullPlan(plan));
        const QString simple = readBack(simplePlan(plan));
        ASSERT_FALSE(linesOf(plan.consent.exclusions).isEmpty());
        for (const QString& exclusion : linesOf(plan.consent.exclusions)) {
            EXPECT_FALSE(says(full, exclusion));
            EXPECT_FALSE(says(simple, exclusion));
        }
    }
}

TEST(ReadBack, TheOnePagePlanHasNoNumberNoSurnameAndNoUnit)
{
    const QString simple = readBack(simplePlan(example(exampleNames().first())));
    for (const char* words : {"900101", "2385", "Lindqvist", "Psykiatriska", "070-174 06 05"})
        EXPECT_FALSE(says(simple, QString::fromUtf8(words))) << words;
    EXPECT_TRUE(says(simple, QStringLiteral("Johan Ahl")));
}

TEST(ReadBack, TextIsNeverMarkup)
{
    CarePlan plan = example(exampleNames().first());
    const QString hostile = QStringLiteral("<script>%1 %n %2</script> **b** &amp; \\n");
    plan.purpose.mostImportant = hostile;
    plan.person.name = hostile;
    plan.responsibility.coordinator.name = hostile;
    EXPECT_GE(readBack(fullPlan(plan)).count(QStringLiteral("<script>%1%n%2</script>**b**&amp;\\n")), 3);
}

TEST(ReadBack, UnknownCharactersShowAsTheirCodePoint)
{
    CarePlan plan = example(exampleNames().first());
    plan.purpose.mostImportant = QString::fromUtf8("Glad 😀 idag\a");
    const RenderedPaper paper = fullPlan(plan);
    EXPECT_THAT(paper.unknownCharacters,
                testing::ElementsAre(QStringLiteral("U+1F600"), QStringLiteral("U+0007")));
    // In print by its code point; to one who listens, searches or copies, the letter itself if there is one.
    const QString printed =
        textOf(layOut(fullPaper(plan)).pages.front()).simplified().remove(QLatin1Char(' '));
    EXPECT_TRUE(says(printed, QStringLiteral("Glad U+1F600 idag U+0007")));
    EXPECT_TRUE(says(readBack(paper), QString::fromUtf8("Glad 😀 idag U+0007")));
}

TEST(ReadBack, OtherScriptsAreThere)
{
    CarePlan plan = example(exampleNames().first());
    plan.participants[2].name = QString::fromUtf8("Ірина Ελένη");
    plan.purpose.mostImportant = QString::fromUtf8("Jag heter سارة");
    const RenderedPaper paper = fullPlan(plan);
    EXPECT_TRUE(paper.unknownCharacters.isEmpty());
    EXPECT_TRUE(says(readBack(paper), QString::fromUtf8("Ірина Ελένη")));
}

TEST(ReadBack, TheFileIsSmallAndSaysNothingOfHerOutsideTheText)
{
    const RenderedPaper paper = fullPlan(example(exampleNames().first()));
    EXPECT_LT(paper.pdf.size(), 100000);
    EXPECT_FALSE(paper.pdf.contains("Amanda"));
    EXPECT_FALSE(paper.pdf.contains(QByteArray::fromHex("0041006d0061006e00640061"))); // in UTF-16
    EXPECT_TRUE(paper.pdf.contains("pdfaid:part=\"2\" pdfaid:conformance=\"A\""));
    EXPECT_TRUE(paper.pdf.contains("pdfuaid:part=\"1\""));
    EXPECT_TRUE(paper.pdf.contains("Rundbord"));
    QBuffer buffer;
    buffer.setData(paper.pdf);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Title).toString(),
              QStringLiteral("Samordnad individuell plan (SIP)"));
}

TEST(ReadBack, IsBlackOnWhite)
{
    RenderedPaper paper = fullPlan(draftPlan());
    QBuffer buffer(&paper.pdf);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    const QImage image = document.render(0, QSize(840, 1188)).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            ASSERT_TRUE(colour.red() == colour.green() && colour.green() == colour.blue());
        }
    }
}

} // namespace rundbord
