// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/power/recorded_disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace placewright::test {

namespace {

constexpr qint64 sector = 512;

using Held = RecordedDisk::Held;

/// What a call does to a file or folder, if it does it whole.
void carryOut(const DiskCall& call, Held& held) {
    switch (call.what) {
    case DiskCall::What::write:
        if (held.bytes.size() < call.at + call.bytes.size())
            held.bytes.append(call.at + call.bytes.size() - held.bytes.size(), '\0');
        std::copy(call.bytes.begin(), call.bytes.end(), held.bytes.begin() + call.at);
        return;
    case DiskCall::What::truncate:
        if (held.bytes.size() < call.at)
            held.bytes.append(call.at - held.bytes.size(), '\0');
        held.bytes.truncate(call.at);
        return;
    case DiskCall::What::enter:
        held.names[call.name] = call.entered;
        return;
    case DiskCall::What::leave:
        held.names.erase(call.name);
        return;
    case DiskCall::What::rename:
        if (const auto old = held.names.find(call.name); old != held.names.end()) {
            held.names[call.newName] = old->second;
            held.names.erase(call.name);
        }
        return;
    case DiskCall::What::flush:
        return;
    }
}

/// Some sectors of a write, or all of anything else; or nothing.
void carryOutPartly(const DiskCall& call, Held& held, std::mt19937& random) {
    if (random() % 3 == 0)
        return;
    if (call.what != DiskCall::What::write || random() % 2 == 0)
        return carryOut(call, held);
    for (qint64 at = 0; at < call.bytes.size(); at += sector)
        if (random() % 2 == 0) {
            DiskCall part = call;
            part.at += at;
            part.bytes = call.bytes.mid(at, sector);
            carryOut(part, held);
        }
}

} // namespace

RecordedDisk::RecordedDisk(const QString& folder) : m_folder(folder) {
    take(folder);
}

Node RecordedDisk::newFile() {
    m_isFolder.push_back(false);
    return static_cast<Node>(m_isFolder.size() - 1);
}

Node RecordedDisk::newFolder() {
    m_isFolder.push_back(true);
    return static_cast<Node>(m_isFolder.size() - 1);
}

Node RecordedDisk::take(const QString& path) {
    const Node node = newFolder();
    m_start[node].isFolder = true;
    for (const QString& name : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Node below = take(path + u'/' + name);
        m_start[node].names[QFile::encodeName(name)] = below;
    }
    return node;
}

void RecordedDisk::afterPowerCut(std::size_t calls, Luck luck, std::mt19937& random, const QString& into) const {
    std::map<Node, Held> held = m_start;
    std::map<Node, std::vector<const DiskCall*>> waiting;
    for (std::size_t i = 0; i < m_isFolder.size(); ++i)
        held[static_cast<Node>(i)].isFolder = m_isFolder[i];
    for (std::size_t i = 0; i < calls; ++i) {
        const DiskCall& call = m_calls[i];
        auto& before = waiting[call.node];
        if (call.what != DiskCall::What::flush) {
            before.push_back(&call);
            continue;
        }
        for (const DiskCall* flushed : before)
            carryOut(*flushed, held[call.node]);
        before.clear();
    }
    for (const auto& [node, rest] : waiting) {
        Held& of = held[node];
        std::size_t many = luck == Luck::all ? rest.size() : 0;
        if (luck == Luck::some)
            many = of.isFolder ? random() % (rest.size() + 1) : rest.size();
        for (std::size_t i = 0; i < many; ++i)
            if (luck == Luck::all || of.isFolder)
                carryOut(*rest[i], of);
            else
                carryOutPartly(*rest[i], of, random);
    }
    const auto write = [&](const auto& self, Node node, const QString& path) -> void {
        for (const auto& [name, below] : held[node].names) {
            const QString there = path + u'/' + QFile::decodeName(name);
            if (held[below].isFolder) {
                QDir().mkdir(there);
                self(self, below, there);
            } else {
                QFile file(there);
                if (file.open(QIODevice::WriteOnly))
                    file.write(held[below].bytes);
            }
        }
    };
    write(write, root, into);
}

} // namespace placewright::test
