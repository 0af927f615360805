// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/head_start.h"

#include "views/drawing/text/fonts.h"

#include <QFontDatabase>
#include <QThread>

#include <fontconfig/fontconfig.h>

namespace placewright {

namespace {

std::unique_ptr<Document> readAhead(const QString& path, QThread* owner)
{
    QStringList notes;
    auto document = Document::open(path, &notes);
    if (!document || !notes.isEmpty())
        return nullptr;
    (*document)->moveToThread(owner);
    return std::move(*document);
}

} // namespace

HeadStart::HeadStart(const QString& file) : m_fonts(std::async(std::launch::async, [] { FcInit(); })), m_path(file)
{
    if (!file.isEmpty())
        m_document = std::async(std::launch::async, &readAhead, file, QThread::currentThread());
}

void HeadStart::readFonts()
{
    m_fonts = std::async(std::launch::async, [found = std::move(m_fonts)] {
        found.wait();
        textFamily();
        QFontDatabase::hasFamily(textFamilyName);
    });
}

void HeadStart::waitForFonts()
{
    m_fonts.wait();
}

Result<std::unique_ptr<Document>> HeadStart::open(const QString& path, QStringList* notes)
{
    if (path == m_path && m_document.valid())
        if (auto document = m_document.get())
            return document;
    return Document::open(path, notes);
}

} // namespace placewright
