// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, each against the least that could do the same, in one run: build/dev/tests/benchmarks.
#include "app/languages.h"
#include "core/document/full_plan.h"
#include "core/pdf/render_paper.h"
#include "core/usecases/edit_part.h"
#include "first_case.h"
#include "key_painted.h"
#include "pairs.h"
#include "pictures.h"
#include "room_pair.h"
#include "search_pair.h"
#include "store_pairs.h"
#include "tests/support/failing_disk.h"
#include "ui/widgets/growing_text_edit.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QTextDocument>

#include <fcntl.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

//! The action that is being written, in the middle of the first case's meeting. With a long pause between two keys the
//! program finishes what it does; with a short one it is still saving.
void addKeyPair(const std::string& name, Desk& desk, int keys, Figure figure,
                const std::function<int()>& pause)
{
    auto* field = qobject_cast<GrowingTextEdit*>(desk.hand().find("what", 0));
    auto* bare = new QPlainTextEdit;
    bare->resize(desk.window().size());
    bare->show();
    auto* ours = new PaintWatch(*field->viewport());
    auto* floor = new PaintWatch(*bare->viewport());
    addPair(
        name, "a bare QPlainTextEdit", keys,
        [field, ours, pause] {
            field->setFocus();
            return keyToPainted(*field, *ours, pause());
        },
        [bare, floor, pause] { return keyToPainted(*bare, *floor, pause()); }, figure);
}

void holdMeeting(Desk& desk)
{
    Secretary secretary(desk, firstCase());
    desk.hand().click("newCase");
    secretary.prepare();
    desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
    secretary.holdMeetingUntil(QStringLiteral("coordination"));
    desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
}

//! A store as it is after years, on a disk that takes 15 ms for each sync. Lives as long as the program.
struct OldDesk {
    OldDesk()
    {
        const StorePlace place(folder.filePath(QStringLiteral("store.rundbord")), disk.vfs());
        QString passphrase = Desk::passphrase();
        Session session(
            made.services(),
            Store::create(place, Secret::fromPassphrase(passphrase), KdfCost::cheapest()).value());
        for (int records = 0; records < manyRecords; records += recordsInCase) {
            if (!session.book().create(firstCase()))
                throw std::runtime_error("no case");
        }
    }

    static constexpr int recordsInCase = 25;
    QTemporaryDir folder;
    QTemporaryDir nothing;
    FailingDisk disk{FailingDisk::Memory::None};
    Desk made{nothing.path()};
};

void addOldKeyPair()
{
    auto* old = new OldDesk;
    auto* desk = new Desk(old->folder.path(), old->disk.vfs());
    desk->unlock();
    holdMeeting(*desk);
    old->disk.slowDownSyncs(std::chrono::milliseconds(15));
    addKeyPair("key press to letter, 99 of 100, saving among 30 000 records at 15 ms a sync", *desk, 400,
               Figure::Percentile99, [keys = 0]() mutable { return 5 + ++keys * 7 % 40; });
}

//! One edit of one field, sealed and safe from a loss of power. Alone, and with the windows listening: they show it
//! while it is written.
void addEditPair(const std::string& name, const QString& folder, Session& session)
{
    OpenCase* open = session.openCase();
    const QString journal = folder + QStringLiteral("/store.rundbord-wal");
    const qint64 before = QFileInfo(journal).size();
    static int count = 0;
    const auto edit = [open, &session] {
        const auto taken = editPart<Purpose>(
            *open, [](Purpose& purpose) { purpose.background = QString::number(++count); }, QString());
        if (!taken || !session.makeSafe())
            throw std::runtime_error("the edit was not saved");
    };
    for (int i = 0; i < 10; ++i)
        edit();
    const auto bytes = static_cast<size_t>(std::max<qint64>(4096, (QFileInfo(journal).size() - before) / 10));
    const int file = ::open((folder + QStringLiteral("/floor")).toLocal8Bit().constData(),
                            O_CREAT | O_WRONLY | O_APPEND, 0600);
    addPair(
        name, std::to_string(bytes) + " bytes and fdatasync", 100, [edit] { return secondsOf(edit); },
        [file, bytes] {
            const std::string block(bytes, 'x');
            return secondsOf([&] {
                if (::write(file, block.data(), block.size()) < 0 || ::fdatasync(file) != 0)
                    throw std::runtime_error("the floor was not written");
            });
        });
}

void printBare(const QString& text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 11));
    document.setPlainText(text);
    document.print(&writer);
}

void addPaperPair(const Content& content)
{
    const CarePlan plan = firstCase();
    const QDateTime at(QDate(2026, 12, 1), QTime(14, 8));
    const auto render = [&content, plan, at] {
        const Paper paper = makeFullPlan(plan, content.wordings, {at, true, {}});
        if (!renderPaper(paper))
            throw std::runtime_error("the paper was not made");
    };
    const QString text = test::textOf(renderPaper(makeFullPlan(plan, content.wordings, {at, true, {}}))->pdf);
    addPair(
        "plan.pdf of the first example", "QTextDocument printing the same text", 15,
        [render] { return secondsOf(render); }, [text] { return secondsOf([&] { printBare(text); }); });
}

double runToEnd(const char* program, const QString& folder)
{
    QProcess process;
    return secondsOf([&] {
        process.start(QString::fromLocal8Bit(program), {folder});
        process.waitForFinished();
    });
}

void addStartPair(const QString& folder)
{
    addPair(
        "start of the program to its first picture", "an empty window of Qt", 15,
        [folder] { return runToEnd(RUNDBORD_START, folder); },
        [folder] { return runToEnd(RUNDBORD_EMPTY_WINDOW, folder); });
}

int measure(int argc, char** argv)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    desk.unlock();
    holdMeeting(desk);
    const Content content = readContent().value();
    addKeyPair("key press to letter on the screen", desk, 60, Figure::Median, [] { return 50; });
    addOldKeyPair();
    const QTemporaryDir other;
    Session session(desk.services(), Store::create(other.filePath(QStringLiteral("store.rundbord")),
                                                   Secret::random(32), KdfCost::cheapest())
                                         .value());
    if (!session.open(session.book().create(firstCase()).value()))
        throw std::runtime_error("the case was not opened");
    addEditPair("edit to safe from a loss of power", other.path(), session);
    addEditPair("the same, and the meeting's window shows it", folder.path(), *desk.window().session());
    addStorePairs();
    addPaperPair(content);
    const QTemporaryDir large;
    Writer writer(Store::create(large.filePath(QStringLiteral("store.rundbord")), Secret::random(32),
                                KdfCost::cheapest())
                      .value());
    CaseBook book(writer, content.agendas, desk.clock);
    addSearchPair(book, writer);
    addRoomPair(desk); // last of those at this desk, since from then on the room's screen is there
    const QTemporaryDir empty;
    addStartPair(empty.path());
    return runPairs(argc, argv);
}

} // namespace

} // namespace rundbord

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    rundbord::speak(QStringLiteral("sv"));
    return rundbord::measure(argc, argv);
}
