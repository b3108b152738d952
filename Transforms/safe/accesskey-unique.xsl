<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="accesskey-unique" safety="safe">
    <picus:remedies check="accesskey-unique"/>
    <picus:title xml:lang="en">An access key that is used twice stays on its first element</picus:title>
    <picus:title xml:lang="zh-Hans">重复的快捷键只保留在第一个元素上</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" accesskey="1">A</a><a href="/b" accesskey="1">B</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/" accesskey="1">A</a><a href="/b">B</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="/n" accesskey="n">Next</a><p>1</p><a href="/n" accesskey="N">Next</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/n" accesskey="n">Next</a><p>1</p><a href="/n">Next</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" accesskey="1">A</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[@accesskey][a11y:failed('accesskey-unique')]">
    <xsl:copy>
      <xsl:choose>
        <xsl:when test="count(a11y:first-with-accesskey() | .) &gt; 1">
          <xsl:apply-templates select="@*[name() != 'accesskey']"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="@*"/>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
