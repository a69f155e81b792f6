// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <map>

/// The worked examples of core/FORMAT.md, computed by the code from inputs that stand there too.
namespace pipit::test {

/// One block: the name of its marker, and its lines in order.
struct Example
{
    std::string block;
    std::vector<std::pair<std::string, std::string>> lines; ///< name, hex or text
};
std::vector<Example> formatExamples();
/// As it stands in the document.
std::string written(const Example &example);

} // namespace pipit::test
