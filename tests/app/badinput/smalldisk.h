// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace pipit::test {

/// A real file system of a few MiB for this process alone, in a mount namespace of its own. Make it first of all in
/// main(), while there is one thread, and it becomes TMPDIR. Only root may; available() is false otherwise.
class SmallDisk
{
public:
    explicit SmallDisk(int mebibytes)
    {
        char name[] = "/tmp/pipit-small-XXXXXX";
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 || !mkdtemp(name)) return;
        m_path = name;
        const auto size = "mode=0700,size=" + std::to_string(mebibytes) + "m";
        m_mounted = mount("pipit-small", name, "tmpfs", 0, size.c_str()) == 0;
        if (m_mounted) qputenv("TMPDIR", name);
    }
    ~SmallDisk()
    {
        if (m_mounted) umount2(m_path.c_str(), MNT_DETACH);
        if (!m_path.empty()) rmdir(m_path.c_str());
    }

    bool available() const { return m_mounted; }
    /// Until not one byte more can be written.
    void fill()
    {
        const int file = open(filler().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const QByteArray piece(65'536, 'x');
        for (auto size = piece.size(); size > 0;)
            if (write(file, piece.constData(), std::size_t(size)) <= 0) size /= 2;
        close(file);
    }
    /// What fill() took is free again.
    void makeRoom() { unlink(filler().c_str()); }
    bool readOnly(bool on) { return mount(nullptr, m_path.c_str(), nullptr, on ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT, nullptr) == 0; }
    std::uint64_t freeBytes() const
    {
        struct statvfs info {};
        return statvfs(m_path.c_str(), &info) == 0 ? std::uint64_t(info.f_bavail) * info.f_bsize : 0;
    }

private:
    std::string filler() const { return m_path + "/filler"; }
    std::string m_path;
    bool m_mounted = false;
};

} // namespace pipit::test
