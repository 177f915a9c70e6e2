// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

// The body of a write: readable once, front to back, and never again. QNetworkAccessManager sends
// a request again by itself when a kept-alive connection breaks before the answer, also a POST; a
// body that cannot be rewound is what makes it give up instead.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};
