// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"
#include "tests/support/golden_store.h"

#include <QDir>
#include <QFile>

#include <iostream>

// make_golden_store tests/data/stores: a store as this version writes it, to be kept for all later versions to open.
// Run once for each version of the store, before the next is begun; what is there is never replaced.
int main(int count, char** words)
{
    using namespace rundbord;
    if (count != 2) {
        std::cerr << "make_golden_store FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(words[1]);
    const QString file = QDir(folder).filePath(QStringLiteral("v%1.rundbord").arg(newestStoreVersion()));
    makeGoldenStore(file, folder);
    QFile::remove(file + QStringLiteral(".reserve"));
    std::cout << file.toStdString() << '\n';
    return 0;
}
