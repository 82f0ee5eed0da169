// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sorespot::test {

/// One file of an archive, as it is to be written, true or not.
struct ZipMember {
    std::string name;
    std::string bytes;                ///< As they stand in the archive.
    std::uint32_t attributes = 0;     ///< Unix mode in the upper half.
    std::uint32_t size = 0xFFFF'FFFF; ///< That the archive names; otherwise the true one.
    std::uint16_t method = 0;         ///< 0: stored.
    std::uint16_t flags = 0;          ///< 1: encrypted.
    std::string localName = {};       ///< In the list beside the bytes, where it is another one.
};

/// A zip archive after PKWARE's note, byte by byte and without the library that reads it: so that it may lie.
class TinyZip {
public:
    void add(const ZipMember& member) {
        const std::uint32_t offset = static_cast<std::uint32_t>(m_bytes.size());
        const std::string& local = member.localName.empty() ? member.name : member.localName;
        four(m_bytes, 0x04034b50);
        two(m_bytes, 20);
        common(m_bytes, member, local);
        m_bytes += local + member.bytes;

        four(m_list, 0x02014b50);
        two(m_list, 3 << 8 | 20); // made on Unix
        two(m_list, 20);
        common(m_list, member, member.name);
        two(m_list, 0); // comment
        two(m_list, 0); // disk
        two(m_list, 0); // kind of text
        four(m_list, member.attributes);
        four(m_list, offset);
        m_list += member.name;
        ++m_count;
    }

    std::string bytes() const {
        std::string all = m_bytes + m_list;
        four(all, 0x06054b50);
        two(all, 0);
        two(all, 0);
        two(all, m_count);
        two(all, m_count);
        four(all, static_cast<std::uint32_t>(m_list.size()));
        four(all, static_cast<std::uint32_t>(m_bytes.size()));
        two(all, 0);
        return all;
    }

private:
    static void two(std::string& to, unsigned value) {
        to += static_cast<char>(value & 0xFF);
        to += static_cast<char>(value >> 8 & 0xFF);
    }
    static void four(std::string& to, std::uint32_t value) {
        two(to, value & 0xFFFF);
        two(to, value >> 16);
    }
    static std::uint32_t crcOf(const std::string& bytes) {
        std::uint32_t crc = 0xFFFF'FFFF;
        for (const char c : bytes) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB8'8320U : 0U);
        }
        return ~crc;
    }
    /// What both lists say about a file.
    static void common(std::string& to, const ZipMember& member, const std::string& name) {
        const auto length = static_cast<std::uint32_t>(member.bytes.size());
        two(to, member.flags);
        two(to, member.method);
        two(to, 0);          // time
        two(to, 1 << 5 | 1); // day
        four(to, crcOf(member.bytes));
        four(to, length);
        four(to, member.size == 0xFFFF'FFFF ? length : member.size);
        two(to, static_cast<unsigned>(name.size()));
        two(to, 0); // extra
    }

    std::string m_bytes;
    std::string m_list;
    unsigned m_count = 0;
};

} // namespace sorespot::test
