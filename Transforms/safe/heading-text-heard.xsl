<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="heading-text-heard" safety="safe">
    <picus:remedies check="heading-name"/>
    <picus:title xml:lang="en">The words of a heading are no longer hidden from screen readers</picus:title>
    <picus:title xml:lang="zh-Hans">标题的文字不再对读屏软件隐藏</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h2><span aria-hidden="true">Deals</span></h2>]]></picus:before>
      <picus:after><![CDATA[<h2><span>Deals</span></h2>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h2><span aria-hidden="true">★</span></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2><span aria-hidden="true" style="display:none">Deals</span></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2><i aria-hidden="true" class="material-icons">home</i></h2>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@aria-hidden[../parent::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][a11y:failed('heading-name')]][../self::span or ../self::b or ../self::strong or ../self::em][a11y:visible(..)][a11y:has-words(string(..))][not(contains(../@class, 'icon') or contains(../@class, 'symbol'))]"/>
</xsl:stylesheet>
