// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_finish.h"

#include "views/drawing/text/drawing_text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace placewright {

namespace {

class Finishing {
public:
    explicit Finishing(const PdfFinish& finish) : m_finish(finish) {}

    /// Tags in the order in which they are read.
    void tag(QPDFObjectHandle element) {
        if (element.isArray()) {
            for (QPDFObjectHandle& kid : element.getArrayAsVector())
                tag(kid);
            return;
        }
        if (!element.isDictionary())
            return;
        QPDFObjectHandle kind = element.getKey("/S");
        if (kind.isName() && kind.getName() == "/Figure") {
            element.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(m_finish.figureWords.value(m_figure++).toStdString()));
        } else if (kind.isName() && kind.getName() == "/TH") {
            const bool row = m_heading < m_finish.rowHeadings.size() && m_finish.rowHeadings[m_heading];
            ++m_heading;
            QPDFObjectHandle scope = QPDFObjectHandle::newDictionary();
            scope.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
            scope.replaceKey("/Scope", QPDFObjectHandle::newName(row ? "/Row" : "/Column"));
            element.replaceKey("/A", scope);
        }
        if (element.hasKey("/K"))
            tag(element.getKey("/K"));
    }

private:
    const PdfFinish& m_finish;
    qsizetype m_figure = 0;
    std::size_t m_heading = 0;
};

/// Cairo ends a page's tags with the page, so what holds those of all pages is put round them here.
void putInDocument(QPDF& file, QPDFObjectHandle tree) {
    QPDFObjectHandle document = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    document.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    document.replaceKey("/S", QPDFObjectHandle::newName("/Document"));
    document.replaceKey("/P", tree);
    QPDFObjectHandle kids = tree.getKey("/K");
    document.replaceKey("/K", kids);
    if (kids.isArray()) {
        for (QPDFObjectHandle& kid : kids.getArrayAsVector())
            if (kid.isDictionary())
                kid.replaceKey("/P", document);
    } else if (kids.isDictionary()) {
        kids.replaceKey("/P", document);
    }
    tree.replaceKey("/K", document);
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfFinish& finish) {
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("sheets", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(finish.language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        if (root.hasKey("/StructTreeRoot")) {
            QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
            Finishing(finish).tag(tree.getKey("/K"));
            putInDocument(file, tree);
            QPDFObjectHandle marked = QPDFObjectHandle::newDictionary();
            marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
            root.replaceKey("/MarkInfo", marked);
        }
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& fault) {
        return failure(ExportText::tr("The PDF could not be finished: %1").arg(QString::fromUtf8(fault.what())));
    }
}

} // namespace placewright
