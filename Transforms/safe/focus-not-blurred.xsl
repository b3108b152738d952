<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="focus-not-blurred" safety="safe">
    <picus:remedies check="focus-not-blurred"/>
    <picus:title xml:lang="en">Handlers that only throw the focus away are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除只会移走焦点的处理程序</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" onfocus="this.blur()">A</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/">A</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" onfocus="hint()">A</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@onfocus[a11y:failed(.., 'focus-not-blurred')][contains(' this.blur() this.blur(); if(this.blur)this.blur() if(this.blur)this.blur(); blur() blur(); ', concat(' ', translate(., ' ', ''), ' '))]"/>
</xsl:stylesheet>
