<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="paste-not-blocked" safety="safe">
    <picus:remedies check="paste-not-blocked"/>
    <picus:title xml:lang="en">Pasting into password fields is allowed again</picus:title>
    <picus:title xml:lang="zh-Hans">恢复密码字段的粘贴功能</picus:title>
    <picus:example>
      <picus:before><![CDATA[<input type="password" aria-label="P" onpaste="return false">]]></picus:before>
      <picus:after><![CDATA[<input type="password" aria-label="P">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<input type="password" aria-label="P">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@onpaste[a11y:failed(.., 'paste-not-blocked')][contains(' returnfalse returnfalse; event.preventDefault() event.preventDefault(); ', concat(' ', translate(., ' ', ''), ' '))]"/>
</xsl:stylesheet>
