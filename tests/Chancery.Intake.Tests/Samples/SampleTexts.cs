namespace Chancery.Intake.Tests.Samples;

/// <summary>Small invented inputs, one of each text format.</summary>
public static class SampleTexts
{
    public const string Plain = """
        Ministers meet on the lake

        GENEVA, Jan 21 (Coast Wire) - The ministers of Ruritania and Zenda met on Friday and agreed to talk again. "We are not there yet," one of them said.

        With reporting by Coast Wire
        """;

    public const string Markdown = """
        ---
        title: Ministers meet on the lake
        date: 2022-01-21
        source: Harbour Gazette
        author: Jo Doe
        url: https://gazette.example/talks
        ---
        # Ministers meet on the lake

        The **ministers** met on [Friday](https://gazette.example/friday) and agreed to:

        - talk *again*
        - keep `quiet`

        > "We are not there yet," one of them said.
        """;

    public const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Ministers meet</title><meta property="article:published_time" content="2022-01-21T10:00:00Z"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><p>The ministers met on Friday &amp; agreed to talk again.</p><p>They left.</p></article><script>x()</script></body></html>
        """;

    public const string JsonLines = """
        {"id":"a-1","published":"2022-01-21","outlet":"Coast Wire","title":"Talks","text":"The ministers met on Friday."}
        {"id":"a-2","published":"2022-01-22","text":"They met again."}
        """;

    public const string Csv = """
        id,published,outlet,headline,body,url
        c-1,2022-01-21,Coast Wire,Talks,"The ministers met, and ""agreed"" to talk.
        They left.",https://wire.example/1
        c-2,"22 January 2022",Coast Wire,More talks,They met again.,https://wire.example/2
        """;

    public const string Tsv = "guid\tdate\ttext\nt-1\t20220121\tThe ministers met on Friday.\nt-2\t2022-01-22 10:00\tThey met again.\n";

    public const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Coast Wire</title><language>en-GB</language><image><title>Logo</title></image>
        <item><title>Ministers meet &amp;amp; talk</title><link>https://wire.example/1</link><guid isPermaLink="false">cw-1</guid><pubDate>Fri, 21 Jan 2022 23:30:00 -0500</pubDate>
        <dc:creator>Jo Doe</dc:creator><media:title>Not this</media:title><description>In short.</description>
        <content:encoded><![CDATA[<p>The ministers met on Friday.</p><p>They left &amp; will return.</p>]]></content:encoded></item>
        <item><title>More talks</title><link>https://wire.example/2</link><description>They met &lt;b&gt;again&lt;/b&gt;.</description></item>
        </channel></rss>
        """;

    public const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Gazette</title>
        <entry><id>urn:gazette:1</id><title type="html">Talks &amp;amp; more</title><link rel="self" href="https://gazette.example/feed"/><link href="https://gazette.example/1"/>
        <published>2022-01-21T10:00:00Z</published><updated>2022-02-01T10:00:00Z</updated><author><name>Jo Doe</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ministers met.</p><p>They <b>left</b>.</p></div></content></entry>
        <entry><id>urn:gazette:2</id><title>Short</title><updated>2022-01-22T10:00:00Z</updated><summary type="html">&lt;p&gt;They met again.&lt;/p&gt;</summary></entry>
        </feed>
        """;

    public const string NewsMl = """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2022-01-21T10:00:00Z</sent></header><itemSet>
        <newsItem guid="tag:wire.example,2022:1" version="2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="wire"><name>Coast Wire</name></provider>
        <versionCreated>2022-01-21T11:00:00+01:00</versionCreated><firstCreated>2022-01-20T11:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><language tag="en"/><by>Jo Doe</by><headline>Ministers meet</headline></contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>T</title></head><body><body.head><hedline><hl1>NITF headline</hl1></hedline></body.head>
        <body.content><p>The ministers met on Friday.</p><p>They left.</p></body.content></body></nitf></inlineXML><inlineData contenttype="text/plain">Plain words.</inlineData></contentSet></newsItem>
        <newsItem guid="tag:wire.example,2022:2" version="1"><itemMeta><versionCreated>2022-01-22T11:00:00Z</versionCreated><pubStatus qcode="stat:canceled"/></itemMeta>
        <contentSet><inlineData contenttype="text/plain">Withdrawn words.</inlineData></contentSet></newsItem>
        </itemSet></newsMessage>
        """;

    public const string Ninjs1 = """
        {
          "uri": "http://wire.example/n/1", "type": "text", "version": "3", "versioncreated": "2022-01-21T10:00:00Z", "pubstatus": "usable", "language": "en",
          "copyrightholder": "Coast Wire", "byline": "Jo Doe", "headline": "Ministers meet",
          "body_text": "The ministers met. They left.", "body_xhtml": "<p>The ministers met.</p><p>They left.</p>"
        }
        """;

    public const string Ninjs2 = """
        {"uri":"urn:wire:2","version":"1","versioncreated":"2022-01-21T10:00:00Z","pubstatus":"usable","language":"en","infosources":[{"name":"Coast Wire"}],"by":"Jo Doe","headlines":[{"role":"short","value":"Meet"},{"role":"main","value":"Ministers meet"}],"bodies":[{"role":"main","contenttype":"text/plain","value":"Plain."},{"contenttype":"text/html","value":"<p>The ministers met.</p><p>They left.</p>"}]}
        """;

    public const string Ninjs3 = """
        [
          {"uri": "urn:wire:3", "standard": {"name": "ninjs", "version": "3.0"}, "versionCreated": "2022-01-21T10:00:00Z", "pubStatus": "usable", "infoSources": [{"name": "Coast Wire"}],
           "headlines": [{"value": "Ministers meet"}], "bodies": [{"contentType": "text/plain", "value": "The ministers met."}]},
          {"uri": "urn:wire:4", "pubStatus": "canceled", "bodies": [{"value": "Withdrawn."}]}
        ]
        """;

    public const string Mail = """
        Return-Path: <desk@wire.example>
        Message-ID: <m-1@wire.example>
        Date: Fri, 21 Jan 2022 23:30:00 -0500
        From: Coast News Agency <desk@wire.example>
        To: you@desk.example
        Subject: =?utf-8?q?Ministers_meet_=E2=80=93_again?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b1"

        --b1
        Content-Type: multipart/alternative; boundary="b2"

        --b2
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The ministers met =E2=80=93 again.
        --b2
        Content-Type: text/html; charset=utf-8

        <p>The ministers met.</p>
        --b2--
        --b1
        Content-Type: text/csv; name="more.csv"
        Content-Disposition: attachment; filename="more.csv"

        id,text
        x-1,They left on Saturday.
        --b1
        Content-Type: image/png
        Content-Disposition: attachment; filename="logo.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b1--
        """;

    public const string Mbox = """
        From desk@wire.example Fri Jan 21 23:30:00 2022
        Message-ID: <m-1@wire.example>
        Date: Fri, 21 Jan 2022 23:30:00 +0000
        From: Jo Doe <jo@wire.example>
        Subject: Talks

        The ministers met.
        >From Geneva they went home.

        From desk@wire.example Sat Jan 22 23:30:00 2022
        Message-ID: <m-2@wire.example>
        Date: Sat, 22 Jan 2022 23:30:00 +0000
        From: Jo Doe <jo@wire.example>
        Subject: More talks
        Content-Type: text/html

        <p>They met again.</p>

        """;
}
