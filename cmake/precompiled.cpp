// SPDX-License-Identifier: GPL-3.0-or-later
// The source CMake asks for beside a precompiled header that other targets reuse.
