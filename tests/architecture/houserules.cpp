// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace houserules {

namespace {

struct Include {
    QString name;
    bool ours = false; // in quotes
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append({match.captured(2), match.captured(1) == "\""_L1});
    }
    return found;
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

// Without what may hold a brace that is none: comments, texts, the preprocessor's lines.
QString bareCode(QString text)
{
    static const QRegularExpression digits(uR"((?<=\d)'(?=\d))"_s);
    static const QRegularExpression other(
        uR"PATTERN(//[^\n]*|/\*.*?\*/|R"([^(]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|^[ \t]*#(?:[^\n\\]|\\\n|\\.)*)PATTERN"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    text.replace(digits, u"_"_s);
    QString bare;
    qsizetype end = 0;
    for (auto it = other.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        bare += text.sliced(end, match.capturedStart() - end) + QString(match.captured().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return bare + text.sliced(end);
}

// A namespace or a class: what stands in it are functions.
bool opensContainer(const QString &header)
{
    static const QRegularExpression word(uR"(\b(?:namespace|class|struct|union|enum)\b)"_s);
    static const QRegularExpression told(uR"(\bQ_DECLARE_METATYPE\([^)]*\))"_s); // needs no semicolon
    const QString bare = QString(header).remove(told);
    return !bare.contains(u'(') && word.match(bare).hasMatch();
}

void reach(const QString &folder, const Arrows &direct, QSet<QString> &reached)
{
    for (const QString &next : direct.value(folder)) {
        if (reached.contains(next))
            continue;
        reached.insert(next);
        reach(next, direct, reached);
    }
}

} // namespace

Arrows coreArrows()
{
    const QString base = u"core/base"_s;
    const QString pdf = u"core/pdf"_s;
    const QString orders = u"core/orders"_s;
    const QString http = u"core/http"_s;
    const QString api = u"core/api"_s;
    const QString waybills = u"core/waybills"_s;
    const QString database = u"core/database"_s;
    const QString journal = u"core/journal"_s;
    const QString store = u"core/store"_s;
    const QString commands = u"core/commands"_s;
    const QString sync = u"core/sync"_s;
    return {
        {base, {}},
        {pdf, {base}},
        {orders, {base}},
        {http, {base}},
        {api, {base, http, orders}},
        {database, {base}},
        {journal, {base, database}},
        {store, {base, database, journal, orders}},
        {commands, {base, database, journal, orders, http, api, store}},
        {sync, {base, database, journal, orders, http, api, store}},
        {waybills, {base, database, journal, pdf, orders, http, api, store}},
        {u"core/shop"_s, {base, database, journal, pdf, orders, http, api, store, commands, sync, waybills}},
        // The other party: it must not share the client's decoder.
        {u"core/training"_s, {base}},
    };
}

QStringList uiOrder()
{
    return {u"ui/text"_s,    u"ui/style"_s,    u"ui/scanner"_s, u"ui/models"_s,   u"ui/actions"_s,  u"ui/notices"_s,
            u"ui/asking"_s,  u"ui/queue"_s,    u"ui/order"_s,   u"ui/lines"_s,    u"ui/handover"_s, u"ui/printing"_s,
            u"ui/journal"_s, u"ui/archive"_s,  u"ui/packing"_s, u"ui/settings"_s, u"ui/bulk"_s,     u"ui/orders"_s,
            u"ui/welcome"_s, u"ui/training"_s, u"ui/shell"_s};
}

QStringList uiFaults(const QString &folder, const QSet<QString> &linked)
{
    const QStringList order = uiOrder();
    const qsizetype place = order.indexOf(folder);
    if (place < 0)
        return {u"%1 stands on no map"_s.arg(folder)};
    QStringList faults;
    for (const QString &target : linked) {
        if (target.startsWith("ui/"_L1) && !order.first(place).contains(target))
            faults.append(u"%1 links %2, which stands below it"_s.arg(folder, target));
    }
    return faults;
}

namespace {

// What set() says of each name, whichever folder says it.
QHash<QString, QString> namedLists(const QHash<QString, QString> &cmakeTexts)
{
    static const QRegularExpression set(uR"(\bset\(\s*(\w+)\s+([^)]*)\))"_s);
    QHash<QString, QString> lists;
    for (const QString &text : cmakeTexts) {
        for (auto it = set.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            lists.insert(match.captured(1), match.captured(2));
        }
    }
    return lists;
}

} // namespace

Arrows directLinks(const QHash<QString, QString> &cmakeTexts)
{
    const QHash<QString, QString> lists = namedLists(cmakeTexts);
    static const QRegularExpression library(uR"(tapsyrys_library\(\s*\w+\s+LINKS([^)]*)\))"_s);
    static const QRegularExpression ours(uR"(\b(app|core|ui)_(\w+))"_s);
    Arrows direct;
    for (const auto &[folder, text] : cmakeTexts.asKeyValueRange()) {
        const QRegularExpressionMatch found = library.match(text);
        if (!found.hasMatch() && folder.startsWith("app"_L1))
            continue; // a program
        QSet<QString> &links = direct[folder];
        QString linked = found.captured(1);
        for (const auto &[name, words] : lists.asKeyValueRange())
            linked.replace(u"${%1}"_s.arg(name), words);
        for (auto it = ours.globalMatch(linked); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            links.insert(match.captured(1) + u'/' + match.captured(2));
        }
    }
    return direct;
}

Arrows linkedArrows(const QHash<QString, QString> &cmakeTexts)
{
    const Arrows direct = directLinks(cmakeTexts);
    Arrows arrows;
    for (const QString &folder : direct.keys())
        reach(folder, direct, arrows[folder]);
    return arrows;
}

QSet<QString> foldersIncludedBy(const QString &text)
{
    QSet<QString> folders;
    for (const Include &include : includesOf(text)) {
        if (include.ours && include.name.contains(u'/'))
            folders.insert(folderOf(include.name));
    }
    return folders;
}

QStringList linkFaults(const QString &folder, const QSet<QString> &linked, const QSet<QString> &included)
{
    QStringList faults;
    for (const QString &target : linked - included)
        faults.append(u"%1 links %2 and includes nothing of it"_s.arg(folder, target));
    return faults;
}

QStringList includeFaults(const QString &path, const QString &text, const Arrows &arrows)
{
    const QString folder = folderOf(path);
    const bool isOnMap = arrows.contains(folder);
    if (!isOnMap && path.startsWith("app/"_L1))
        return {};
    if (!isOnMap)
        return {u"%1: the folder stands on no map"_s.arg(path)};
    QStringList faults;
    for (const Include &include : includesOf(text)) {
        const bool generated = !include.name.contains(u'/') && include.name.endsWith(".moc"_L1);
        if (!include.ours || generated)
            continue;
        const QString target = folderOf(include.name);
        if (target != folder && !arrows.value(folder).contains(target))
            faults.append(u"%1 includes %2, against the arrows"_s.arg(path, include.name));
    }
    return faults;
}

QStringList guiFaults(const QString &path, const QString &text, const QSet<QString> &guiHeaders)
{
    if (!path.startsWith("core/"_L1))
        return {};
    QStringList faults;
    for (const Include &include : includesOf(text)) {
        const QString header = include.name.section(u'/', -1);
        const QString module = include.name.section(u'/', 0, 0);
        if (guiHeaders.contains(header) || module == "QtGui"_L1 || module == "QtWidgets"_L1)
            faults.append(u"%1 includes <%2>: core has no screen"_s.arg(path, include.name));
    }
    return faults;
}

QHash<QString, QString> tableOwners(const QHash<QString, QString> &texts)
{
    static const QRegularExpression created(uR"(CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+))"_s);
    QHash<QString, QString> owners;
    for (const auto &[path, text] : texts.asKeyValueRange()) {
        for (auto it = created.globalMatch(text); it.hasNext();)
            owners.insert(it.next().captured(1), folderOf(path));
    }
    return owners;
}

QStringList tableFaults(const QString &path, const QString &text, const QHash<QString, QString> &owners)
{
    static const QRegularExpression named(uR"(\b(?:FROM|JOIN|INTO|UPDATE|TABLE|REFERENCES|ON)\s+(\w+))"_s);
    QStringList faults;
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QString table = it.next().captured(1);
        const QString owner = owners.value(table, folderOf(path));
        const bool isNote = table == "meta"_L1 && path.endsWith("schema.cpp"_L1);
        if (owner != folderOf(path) && !isNote)
            faults.append(u"%1 names the table %2, which is of %3"_s.arg(path, table, owner));
    }
    return faults;
}

QStringList lengthFaults(const QString &path, const QString &text)
{
    constexpr int longest = 400;
    const auto lines = text.count(u'\n');
    if (lines <= longest)
        return {};
    return {u"%1 has %2 lines, more than %3"_s.arg(path).arg(lines).arg(longest)};
}

QStringList functionFaults(const QString &path, const QString &text)
{
    constexpr qsizetype longest = 60;
    QStringList faults;
    const QString code = bareCode(text);
    QString header; // since the last declaration
    int depth = 0; // of braces inside a function
    qsizetype line = 1;
    qsizetype openedAt = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        line += c == u'\n' ? 1 : 0;
        if (depth == 0 && c == u'{' && opensContainer(header)) {
            header.clear();
        } else if (c == u'{') {
            openedAt = depth++ == 0 ? line : openedAt;
        } else if (depth == 0) {
            header = c == u';' || c == u'}' ? QString() : header + c;
        } else if (c == u'}' && --depth == 0) {
            if (const qsizetype lines = line - openedAt + 1; header.contains(u'(') && lines > longest)
                faults.append(
                    u"%1: %2 has %3 lines, more than %4"_s.arg(path, header.simplified()).arg(lines).arg(longest));
            // A member that is begun with braces: the function is still to come.
            const QString next = QStringView(code).sliced(at + 1).trimmed().left(1).toString();
            if (next != ","_L1 && next != "{"_L1)
                header.clear();
        }
    }
    return faults;
}

QStringList licenceFaults(const QString &path, const QString &text)
{
    if (text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
        return {};
    return {u"%1 does not begin with its SPDX line"_s.arg(path)};
}

QStringList nameFaults(const QString &path, const QString &text)
{
    // Qt's own names (QNetworkAccessManager) are not ours to choose.
    static const QRegularExpression vague(
        uR"(\b(?:class|struct)\s+(?!Q[A-Z])(\w*(?:Manager|Service|Handler|Helper|Controller|Util)s?)\b)"_s);
    static const QRegularExpression global(uR"((?<!Application::)\binstance\s*\(\))"_s);
    QStringList faults;
    for (auto it = vague.globalMatch(text); it.hasNext();)
        faults.append(u"%1: %2 does not say what it is"_s.arg(path, it.next().captured(1)));
    if (global.match(text).hasMatch())
        faults.append(u"%1: instance() is global access"_s.arg(path));
    return faults;
}

QStringList translationFaults(const QString &path, const QString &text)
{
    const auto unfinished = text.count("type=\"unfinished\""_L1);
    if (unfinished == 0)
        return {};
    return {u"%1: %2 texts are not translated"_s.arg(path).arg(unfinished)};
}

QStringList outsideFaults(const QString &path, const QString &text)
{
    // Put together here, so that this file does not find itself.
    const QStringList outside{u"../"_s + u"shared"_s, u"/work"_s + u"/"_s, u"."_s + u"library"_s};
    QStringList faults;
    for (const QString &name : outside) {
        if (text.contains(name))
            faults.append(u"%1 mentions %2"_s.arg(path, name));
    }
    return faults;
}

} // namespace houserules
