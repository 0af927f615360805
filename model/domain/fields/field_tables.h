// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

/// The tables behind `fieldsOf`, one function a kind; each is defined with its topic.
namespace placewright {

std::span<const Field> workspaceFields();
std::span<const Field> optionFields();
std::span<const Field> systemFields();
std::span<const Field> areaFields();
std::span<const Field> organisationFields();
std::span<const Field> personFields();
std::span<const Field> criterionFields();
std::span<const Field> scoreFields();
std::span<const Field> forumFields();
std::span<const Field> seatFields();
std::span<const Field> postFields();
std::span<const Field> placeFields();
std::span<const Field> neighbourhoodFields();
std::span<const Field> collaborativeFields();
std::span<const Field> functionFields();
std::span<const Field> decisionFields();
std::span<const Field> delegationFields();
std::span<const Field> contractFields();
std::span<const Field> agreementFields();
std::span<const Field> flowFields();
std::span<const Field> planFields();
std::span<const Field> engagementFields();
std::span<const Field> milestoneFields();
std::span<const Field> declarationFields();
std::span<const Field> waiverFields();
std::span<const Field> noteFields();
std::span<const Field> placementFields();

} // namespace placewright
