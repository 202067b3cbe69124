<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CloseMonth</name>
    <message numerus="yes">
        <source>Rating %n account(s)</source>
        <translation>
            <numerusform>Rating %n account</numerusform>
            <numerusform>Rating %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueInvoices</name>
    <message numerus="yes">
        <source>%n draft(s) are out of date because usage, rates or decisions have changed since. Close the month again.</source>
        <translation>
            <numerusform>%n draft is out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
            <numerusform>%n drafts are out of date because usage, rates or decisions have changed since. Close the month again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message numerus="yes">
        <source>%n field(s) instead of %1</source>
        <translation>
            <numerusform>%n field instead of %1</numerusform>
            <numerusform>%n fields instead of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCommands</name>
    <message numerus="yes">
        <source>The rules are in order: %n row(s), holidays of %1 to %2.</source>
        <translation>
            <numerusform>The rules are in order: %n row, holidays of %1 to %2.</numerusform>
            <numerusform>The rules are in order: %n rows, holidays of %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>Imported usage, %n line(s)</source>
        <extracomment>ja: 取込んだ利用 %n行</extracomment>
        <translation>
            <numerusform>Imported usage, %n line</numerusform>
            <numerusform>Imported usage, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <extracomment>ja: %n製品</extracomment>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <extracomment>ja: %nグループ</extracomment>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::CustomerImportDialog</name>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <extracomment>ja: %n件を取り込む</extracomment>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::SaveBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <extracomment>ja: 未保存の変更 %n件</extracomment>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>ja: 問題 %n件</extracomment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::ShellStatus</name>
    <message numerus="yes">
        <source>%n more queued</source>
        <extracomment>ja: ほか%n件待機</extracomment>
        <translation>
            <numerusform>%n more queued</numerusform>
            <numerusform>%n more queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::StackedBarChart</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ja: ほか%n</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choba::TableView</name>
    <message numerus="yes">
        <source>%n row(s) are too many to copy; export them instead.</source>
        <translation>
            <numerusform>%n row is too much to copy; export it instead.</numerusform>
            <numerusform>%n rows are too many to copy; export them instead.</numerusform>
        </translation>
    </message>
</context>
</TS>
