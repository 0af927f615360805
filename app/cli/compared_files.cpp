// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compared_files.h"

#include "app/cli/words.h"
#include "model/base/in_parallel.h"
#include "model/edits/options.h"
#include "model/options/comparison_words.h"
#include "model/options/report/comparison_report.h"
#include "model/store/workspace_file.h"

#include <QFileInfo>

#include <optional>

namespace placewright {

namespace {

struct AskedFile {
    QString path;
    QStringList options;
    std::optional<Result<Workspace>> workspace;
    QStringList notes;
};

/// No id has a dot or a slash.
bool namesFile(const QString& word) {
    return word.contains(u'.') || word.contains(u'/') || (!Id::isWellFormed(word) && QFileInfo::exists(word));
}

std::vector<AskedFile> filesOf(const QStringList& words) {
    std::vector<AskedFile> files;
    for (const QString& word : words)
        if (files.empty() || namesFile(word))
            files.push_back({word, {}, {}, {}});
        else
            files.back().options << word;
    return files;
}

Result<std::vector<Id>> optionsOf(const AskedFile& file) {
    const Workspace& workspace = **file.workspace;
    const std::vector<Id> inUse = workspace.optionsInUse();
    if (inUse.empty())
        return failure(CommandLine::tr("the workspace has no option"), file.path);
    if (file.options.isEmpty())
        return std::vector<Id>{inUse.front()};
    std::vector<Id> options;
    QStringList known;
    for (const Id& option : workspace.optionsInOrder())
        known << option.text();
    for (const QString& name : file.options) {
        if (!known.contains(name))
            return failure(CommandLine::tr("there is no option “%1”").arg(name), file.path,
                           CommandLine::tr("The options are %1").arg(known.join(QStringLiteral(", "))));
        options.push_back(Id(name));
    }
    return options;
}

/// "Four places (draft-2.json)"
QString nameWithFile(const Workspace& workspace, const Id& option, const QString& path) {
    return CommandLine::tr("%1 (%2)", "an option and its file").arg(optionName(workspace, option), QFileInfo(path).fileName());
}

/// Adds an option of another file. All that it holds is moved, which takes less time than an edit that adds it.
Result<Id> bringIn(ComparedFiles& compared, Workspace& other, const Id& option, const QString& path) {
    OptionContent content;
    if (const auto held = other.contents.find(option); held != other.contents.end())
        content = held->second;
    Workspace shared = other;
    shared.contents.clear();
    const auto added = adoptOption(compared.workspace, withOnlyOption(std::move(shared), option), nameWithFile(other, option, path),
                                   &compared.notes);
    if (!added)
        return tl::unexpected<Error>(added.error());
    apply(compared.workspace, added->edit.changes);
    compared.workspace.contents[added->id] = std::move(content);
    return added->id;
}

Result<ComparedFiles> together(std::vector<AskedFile>& files) {
    const auto options = optionsOf(files.front());
    if (!options)
        return tl::unexpected<Error>(options.error());
    ComparedFiles compared{std::move(**files.front().workspace), *options, {}};
    for (const Id& option : *options)
        compared.workspace.options.at(option).name = nameWithFile(compared.workspace, option, files.front().path);
    for (std::size_t i = 1; i < files.size(); ++i) {
        const auto others = optionsOf(files[i]);
        if (!others)
            return tl::unexpected<Error>(others.error());
        for (const Id& option : *others) {
            auto added = bringIn(compared, **files[i].workspace, option, files[i].path);
            if (!added)
                return tl::unexpected<Error>(added.error());
            compared.options.push_back(std::move(*added));
        }
    }
    return compared;
}

} // namespace

Result<ComparedFiles> readCompared(const QStringList& words) {
    std::vector<AskedFile> files = filesOf(words);
    inParallel(files.size(), [&](std::size_t i) { files[i].workspace = readAnyWorkspace(files[i].path, &files[i].notes); });
    QStringList notes;
    for (const AskedFile& file : files) {
        if (!*file.workspace)
            return tl::unexpected<Error>(file.workspace->error());
        for (const QString& note : file.notes)
            notes << (files.size() == 1 ? note : file.path + QStringLiteral(": ") + note);
    }
    Result<ComparedFiles> compared = files.size() == 1
                                         ? Result<ComparedFiles>(ComparedFiles{std::move(**files.front().workspace), {}, {}})
                                         : together(files);
    if (!compared)
        return compared;
    QStringList asked = files.front().options;
    if (files.size() > 1) {
        asked.clear();
        for (const Id& option : compared->options)
            asked << option.text();
    }
    auto options = comparedOptions(compared->workspace, asked);
    if (!options)
        return tl::unexpected<Error>(options.error());
    compared->options = std::move(*options);
    compared->notes = notes + compared->notes;
    return compared;
}

} // namespace placewright
