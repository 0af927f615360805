// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/font_subset.h"

#include <hb-subset.h>

#include <memory>

namespace placewright {

namespace {

template<auto destroy>
struct Destroyer {
    template<typename T>
    void operator()(T* held) const { destroy(held); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;

} // namespace

QByteArray fontSubset(const QByteArray& file, const std::set<quint16>& glyphs) {
    const Blob blob(hb_blob_create(file.constData(), static_cast<unsigned>(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face whole(hb_face_create(blob.get(), 0));
    const Input wanted(hb_subset_input_create_or_fail());
    if (!wanted)
        return {};
    for (const quint16 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(wanted.get()), glyph);
    // A document has its glyphs placed already.
    for (const hb_tag_t table : {HB_TAG('G', 'D', 'E', 'F'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('k', 'e', 'r', 'n')})
        hb_set_add(hb_subset_input_set(wanted.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), table);
    hb_subset_input_set_flags(wanted.get(), HB_SUBSET_FLAGS_RETAIN_GIDS);
    const Face face(hb_subset_or_fail(whole.get(), wanted.get()));
    if (!face)
        return {};
    const Blob made(hb_face_reference_blob(face.get()));
    unsigned size = 0;
    const char* bytes = hb_blob_get_data(made.get(), &size);
    return {bytes, static_cast<qsizetype>(size)};
}

} // namespace placewright
