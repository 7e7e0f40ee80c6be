// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_line.h"

#include <array>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace rundbord
{

namespace
{

constexpr int lookEveryMs = 20;

sockaddr_un addressOf(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(path.size()) >= sizeof address.sun_path)
        throw std::runtime_error("the path of the socket is too long: " + path.toStdString());
    std::copy(path.begin(), path.end(), address.sun_path);
    return address;
}

int makeSocket()
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        throw std::runtime_error("no socket");
    return fd;
}

} // namespace

CutLine::CutLine(const QByteArray& from, QByteArray to, qint64 afterBytes)
    : m_to(std::move(to))
    , m_afterBytes(afterBytes)
    , m_listening(makeSocket())
{
    const sockaddr_un address = addressOf(from);
    if (::bind(m_listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listening, SOMAXCONN) != 0)
        throw std::runtime_error("can't listen at " + from.toStdString());
    m_worker = std::thread([this] { run(); });
}

CutLine::~CutLine()
{
    m_stop = true;
    m_worker.join();
    while (!m_other.empty())
        hangUp(m_other.begin()->first);
    ::close(m_listening);
}

void CutLine::run()
{
    while (!m_stop) {
        std::vector<pollfd> ends{{m_listening, POLLIN, 0}};
        for (const auto& [end, other] : m_other)
            ends.push_back({end, POLLIN, 0});
        if (::poll(ends.data(), ends.size(), lookEveryMs) <= 0)
            continue;
        for (const pollfd& each : ends) {
            if (each.revents == 0)
                continue;
            if (each.fd == m_listening)
                accept();
            else if (m_other.contains(each.fd) && !pass(each.fd))
                hangUp(each.fd);
        }
    }
}

void CutLine::accept()
{
    const int program = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    const int server = makeSocket();
    const sockaddr_un address = addressOf(m_to);
    if (program < 0 || ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(program);
        ::close(server);
        return;
    }
    m_other[program] = server;
    m_other[server] = program;
    m_said[program] = 0;
}

bool CutLine::pass(int end)
{
    std::array<char, 16 * 1024> bytes{};
    const ssize_t count = ::read(end, bytes.data(), bytes.size());
    if (count <= 0)
        return false;
    if (const auto said = m_said.find(end); said != m_said.end()) {
        said->second += count;
        if (!m_broken && said->second > m_afterBytes) {
            m_broken = true;
            return false;
        }
    }
    for (ssize_t sent = 0; sent < count;) {
        const ssize_t more =
            ::send(m_other.at(end), bytes.data() + sent, static_cast<size_t>(count - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

void CutLine::hangUp(int end)
{
    const int other = m_other.at(end);
    for (const int each : {end, other}) {
        m_other.erase(each);
        m_said.erase(each);
        ::close(each);
    }
}

} // namespace rundbord
