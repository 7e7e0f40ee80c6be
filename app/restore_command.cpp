// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restore_command.h"

#include "app/data_folder.h"
#include "core/store/copy_folder.h"
#include "core/store/restoring.h"
#include "ui/flows/copy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class RestoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(RestoreTexts)

public:
    static QString none() { return tr("Det finns ingen säkerhetskopia i mappen backups bredvid lagret."); }
    static QString unknown(const QString& name)
    {
        return tr("Det finns ingen säkerhetskopia som heter %1. Kör rundbord restore --list.").arg(name);
    }
    static QString restored(const QString& name)
    {
        return tr("%1 är nu lagret. Låg det ett lager här förut ligger det bland säkerhetskopiorna.")
            .arg(name);
    }
};

constexpr int refused = 1;

Answer refuse(const QString& words)
{
    return {refused, {}, words + QLatin1Char('\n')};
}

Answer listOf(const std::vector<StoreCopy>& copies)
{
    Answer answer;
    for (const StoreCopy& copy : copies)
        answer.out += copyName(copy) + QStringLiteral("  ") + copyWords(copy) + QLatin1Char('\n');
    return answer;
}

} // namespace

Answer restoreStore(const Request& request)
{
    const StorePlace store = storePlace(request.dataDir);
    const std::vector<StoreCopy> copies = copiesOf(store);
    if (copies.empty())
        return refuse(RestoreTexts::none());
    if (request.list)
        return listOf(copies);
    const auto chosen = std::find_if(copies.begin(), copies.end(), [&](const StoreCopy& copy) {
        return request.copy.isEmpty() ? !copy.damaged && copy.reason != CopyReason::Replaced
                                      : copyName(copy) == request.copy;
    });
    if (chosen == copies.end())
        return refuse(request.copy.isEmpty() ? RestoreTexts::none() : RestoreTexts::unknown(request.copy));
    const Result<void> restored =
        restore(store, *chosen, presentedKey(Secret::copyOf(request.passphrase.bytes())),
                QDateTime::currentDateTime());
    if (!restored)
        return refuse(copyName(*chosen) + QStringLiteral(": ") + restoreErrorText(restored.error()));
    return {0, RestoreTexts::restored(copyName(*chosen)) + QLatin1Char('\n'), {}};
}

} // namespace rundbord
