// SPDX-License-Identifier: GPL-3.0-or-later
// typist FOLDER STEP FIELD: holds the example meeting until a step and then writes and writes in a field there; where
// there is a store already, goes on where the one before was killed. Says "back", what is there and how long it took;
// and whenever the window says that all is saved, how many letters that is. Made to be killed.
#include "app/languages.h"
#include "first_case.h"
#include "ui/shell/save_state_label.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

#include <iostream>
#include <stdexcept>

namespace rundbord
{

namespace
{

constexpr int manyLetters = 100'000;

class Typist
{
public:
    Typist(const QString& folder, QString step, const QString& field)
        : m_desk(folder)
        , m_step(std::move(step))
        , m_field(field.toLatin1())
        , m_isNew(!QFile::exists(folder + QStringLiteral("/store.rundbord")))
    {
    }

    void write()
    {
        if (m_isNew)
            begin();
        else
            goOn();
        typeFrom(lettersThere() + 1);
    }

private:
    void begin()
    {
        const CarePlan plan = firstCase();
        m_desk.unlock();
        Secretary secretary(m_desk, plan);
        m_desk.hand().click("newCase");
        secretary.prepare();
        m_desk.clock.set(QDateTime(plan.appointment.date, QTime(13, 0)));
        secretary.holdMeetingUntil(m_step);
        m_desk.hand().click(m_field.constData());
        auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        if (!field)
            throw std::runtime_error("no field to write in");
        field->clear();
    }

    void goOn()
    {
        m_desk.clock.set(QDateTime(firstCase().appointment.date, QTime(13, 40)));
        QElapsedTimer since;
        since.start();
        m_desk.unlock();
        const bool byItself = isAtField();
        if (!byItself)
            m_desk.hand().click(m_field.constData());
        const qint64 took = since.elapsed();
        std::cout << "back " << m_desk.meeting().stepId.toStdString() << ' ' << lettersThere() << ' '
                  << byItself << ' ' << took << std::endl;
        m_desk.hand().press(Qt::Key_End, Qt::ControlModifier);
    }

    [[nodiscard]] bool isAtField() const
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->objectName() == QLatin1String(m_field);
    }

    //! How many letters stand in the field; -1 if they aren't those that were written.
    [[nodiscard]] static int lettersThere()
    {
        const auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        if (!field)
            return -1;
        const QString text = field->toPlainText();
        for (int i = 0; i < text.size(); ++i) {
            if (text.at(i) != QLatin1Char(Desk::letter(i + 1)))
                return -1;
        }
        return static_cast<int>(text.size());
    }

    void typeFrom(int first)
    {
        const auto* label = m_desk.window().findChild<SaveStateLabel*>();
        for (int letters = first; letters < manyLetters; ++letters) {
            QTest::keyClick(QApplication::focusWidget(), Desk::letter(letters));
            // sometimes a moment goes by, as it does when somebody thinks
            QTest::qWait(letters % 11 == 0 ? 40 : 1);
            const auto isSaved = [label] { return label->text() == QStringLiteral("Sparat"); };
            if (letters % 23 == 0)
                Hand::until(isSaved, "what was written to be saved");
            if (isSaved())
                std::cout << letters << std::endl;
        }
    }

    Desk m_desk;
    QString m_step;
    QByteArray m_field;
    bool m_isNew;
};

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    try {
        const QStringList arguments = QCoreApplication::arguments();
        rundbord::Typist(arguments.at(1), arguments.at(2), arguments.at(3)).write();
    } catch (const std::exception& stuck) {
        std::cerr << stuck.what() << '\n';
    }
    return 1;
}
