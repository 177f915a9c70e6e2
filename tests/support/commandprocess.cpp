// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandprocess.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 60'000; // ms; on a computer that does much else

} // namespace

CommandProcess::CommandProcess(const QString &program, const TrainingShop &shop, const QString &directory,
                               const Deed &deed, const QString &code, const QString &pickupCode, bool streaming)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{shop.apiUrl().toString(), shop.token(), directory, deed.argument(), code};
    if (streaming)
        arguments << u"streaming"_s;
    m_process.start(program, arguments);
    m_process.write(pickupCode.toUtf8() + '\n');
}

CommandProcess::~CommandProcess()
{
    kill();
}

void CommandProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int CommandProcess::confirmed()
{
    return count("confirmed");
}

int CommandProcess::count(const QByteArray &line)
{
    m_said += m_process.readAllStandardOutput();
    return int(m_said.count(line + '\n'));
}

bool CommandProcess::waitFor(const QByteArray &line, int times)
{
    while (count(line) < times) {
        if (!m_process.waitForReadyRead(longEnough))
            return false;
    }
    return true;
}
