// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace choba {

std::unique_ptr<QWidget> makeGallery();
/// A list page made of the kit alone, with invented invoices.
std::unique_ptr<QWidget> makeListSample();
std::unique_ptr<QWidget> makeRowSample();

} // namespace choba
