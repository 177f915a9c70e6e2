// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <functional>

// One running request, the untyped part: what ApiClient queues, sends and ends.
//
// Life cycle: a Job is made by ApiClient::send() as a child of its owner; it ends exactly once, in
// one Result, never during send(); then it deletes itself. Deleting the owner (or the Job) before
// that aborts the request, and nothing is delivered.
class JobBase : public QObject
{
    Q_OBJECT

public:
    const RequestData &request() const { return m_request; }

protected:
    JobBase(RequestData request, QObject *owner) : QObject(owner), m_request(std::move(request)) {}

private:
    friend class ApiClient;
    // Delivers the end and deletes itself.
    void end(const Result<QByteArray> &body);
    virtual void deliver(const Result<QByteArray> &body) = 0;

    RequestData m_request;
};

template <typename T>
class Job final : public JobBase
{
public:
    using Done = std::function<void(const Result<T> &)>;

    Job(const Request<T> &request, QObject *owner, Done done)
        : JobBase(request.data, owner), m_decode(request.decode), m_done(std::move(done))
    {}

private:
    void deliver(const Result<QByteArray> &body) override
    {
        // What is called may delete the owner, and with it this job: it must not stand in it.
        const Done done = std::move(m_done);
        done(body.and_then(m_decode));
    }

    Result<T> (*m_decode)(const QByteArray &);
    Done m_done;
};
