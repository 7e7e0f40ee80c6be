// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/tag_writer.h"

#include "core/pdf/file_metadata.h"
#include "core/pdf/marked_content.h"
#include "core/pdf/structure_tree.h"
#include "core/pdf/unicode_map.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace rundbord
{

namespace
{

using Object = QPDFObjectHandle;

constexpr size_t mostPagesWithoutBookmarks = 5;

QByteArrayView viewOf(const std::shared_ptr<Buffer>& buffer)
{
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

class Rewriting
{
public:
    Rewriting(const QByteArray& pdf, const TagTree& tree, const FileFacts& facts)
        : m_tree(tree)
        , m_facts(facts)
    {
        m_file.setSuppressWarnings(true); // they would go to the terminal
        m_file.processMemoryFile("paper", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (const auto& page : QPDFPageDocumentHelper(m_file).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    //! How many marks were found.
    int mark()
    {
        int replaced = 0;
        for (Object& page : m_pages) {
            Object contents = page.getKey("/Contents");
            const MarkedContent marked = withMarks(viewOf(contents.getStreamData()), m_tree);
            contents.replaceStreamData(marked.content.toStdString(), Object::newNull(), Object::newNull());
            replaced += marked.replaced;
            if (page.hasKey("/Annots") && page.getKey("/Annots").getArrayNItems() == 0)
                page.removeKey("/Annots");
        }
        return replaced;
    }

    QByteArray write()
    {
        completeFonts();
        addStructure(m_file, m_tree, m_facts.writtenLanguage, m_pages);
        if (m_pages.size() > mostPagesWithoutBookmarks)
            addBookmarks(m_file, m_tree, m_pages);
        Object root = m_file.getRoot();
        root.replaceKey("/MarkInfo", Object::newDictionary({{"/Marked", Object::newBool(true)}}));
        root.replaceKey("/Lang", Object::newUnicodeString(m_facts.language.toStdString()));
        root.replaceKey("/ViewerPreferences",
                        Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
        sayWhatItIs(root);
        // Qt's is another each time; that of libqpdf follows from the bytes.
        m_file.getTrailer().removeKey("/ID");
        QPDFWriter writer(m_file);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true); // PDF/A wants it
        writer.write();
        return viewOf(writer.getBufferSharedPointer()).toByteArray();
    }

private:
    void completeFonts()
    {
        for (Object font : m_file.getAllObjects()) {
            if (!font.isDictionaryOfType("/Font", "/Type0") || !font.hasKey("/ToUnicode"))
                continue;
            Object map = font.getKey("/ToUnicode");
            Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            const int glyphs = descendant.getKey("/W").getArrayItem(1).getArrayNItems();
            const QByteArray complete = completedUnicodeMap(viewOf(map.getStreamData()), glyphs);
            map.replaceStreamData(complete.toStdString(), Object::newNull(), Object::newNull());
        }
    }

    //! PDF/A wants the same in both places.
    void sayWhatItIs(Object& root)
    {
        const QString creator = QStringLiteral("Rundbord");
        const QString producer = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
        const QByteArray packet = xmpPacket(m_facts.title, m_facts.language, creator, producer);
        root.getKey("/Metadata")
            .replaceStreamData(packet.toStdString(), Object::newNull(), Object::newNull());
        Object info = Object::newDictionary();
        info.replaceKey("/Title", Object::newUnicodeString(m_facts.title.toStdString()));
        info.replaceKey("/Creator", Object::newUnicodeString(creator.toStdString()));
        info.replaceKey("/Producer", Object::newUnicodeString(producer.toStdString()));
        m_file.getTrailer().replaceKey("/Info", m_file.makeIndirectObject(info));
    }

    const TagTree& m_tree;
    const FileFacts& m_facts;
    QPDF m_file;
    std::vector<Object> m_pages;
};

} // namespace

Result<QByteArray> writeTags(const QByteArray& pdf, const TagTree& tree, const FileFacts& facts)
{
    try {
        Rewriting rewriting(pdf, tree, facts);
        const int found = rewriting.mark();
        if (found != static_cast<int>(tree.marks.size()))
            return fail(ErrorCode::PaperFailed,
                        QStringLiteral("%1 of %2 marks are in the file").arg(found).arg(tree.marks.size()));
        return rewriting.write();
    } catch (const std::exception& fault) {
        return fail(ErrorCode::PaperFailed, QString::fromUtf8(fault.what()));
    }
}

} // namespace rundbord
