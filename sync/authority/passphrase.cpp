// SPDX-License-Identifier: Apache-2.0
#include "sync/authority/passphrase.h"

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace pipit::authority {
namespace {

constexpr std::size_t longest = 1'024;

// The terminal with its echo off, and on again whatever happens.
class Silent
{
public:
    explicit Silent(int terminal) : m_terminal(terminal)
    {
        m_changed = tcgetattr(terminal, &m_before) == 0;
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        if (m_changed) tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    ~Silent()
    {
        if (m_changed) tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silent(const Silent &) = delete;
    Silent &operator=(const Silent &) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

Result<SecretBytes> ask(int terminal, const char *question)
{
    if (write(terminal, question, std::char_traits<char>::length(question)) < 0) return Error{Code::Io, "terminal"};
    const Silent silent(terminal);
    return secretFromDescriptor(terminal);
}

} // namespace

Result<SecretBytes> secretFromDescriptor(int descriptor)
{
    SecretBytes line(longest);
    std::size_t size = 0;
    for (;;) {
        // A byte at a time: the same descriptor may hold another line for somebody else.
        std::uint8_t byte = 0;
        const auto got = read(descriptor, &byte, 1);
        if (got < 0) return Error{Code::Io, "the secret's file descriptor"};
        if (got == 0 || byte == '\n') break;
        if (size == longest) return Error{Code::Invalid, "secret too long"};
        line.writable()[size++] = byte;
    }
    if (size == 0) return Error{Code::Invalid, "empty secret"};
    return SecretBytes(line.view().first(size));
}

Result<SecretBytes> secretFromTerminal(const char *question, bool again)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0) return Error{Code::Io, "no terminal to ask on; give --passphrase-fd"};
    auto first = ask(terminal, question);
    if (first && again) {
        const auto second = ask(terminal, "Once more: ");
        if (!second)
            first = second.error();
        else if (!equalSecret(first->view(), second->view()))
            first = Error{Code::Invalid, "the two were not the same"};
    }
    close(terminal);
    return first;
}

} // namespace pipit::authority
