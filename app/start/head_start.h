// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <future>

namespace placewright {

/// Does what a start needs and no window does, on other threads, while the application and its window are made: finding the fonts of
/// the desktop, and reading the file that the command line names. Together these take about as long as everything else.
class HeadStart
{
public:
    /// Reads no file if `file` is empty.
    explicit HeadStart(const QString& file);

    /// To be called once there is an application: what the search found is read, on the thread that searched.
    void readFonts();
    /// To be called before anything asks for a font: two searches at once would take longer than one.
    void waitForFonts();
    /// Gives the document that was read ahead, once. A file that can't be read, or of which there is something to say, is opened
    /// anew, so that it is said in the person's language.
    Result<std::unique_ptr<Document>> open(const QString& path, QStringList* notes);

private:
    std::future<void> m_fonts;
    std::future<std::unique_ptr<Document>> m_document; ///< Null for a file that is to be opened anew.
    QString m_path;
};

} // namespace placewright
