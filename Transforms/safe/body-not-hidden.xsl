<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="body-not-hidden" safety="safe">
    <picus:remedies check="body-not-hidden"/>
    <picus:title xml:lang="en">The page is no longer hidden from screen readers</picus:title>
    <picus:title xml:lang="zh-Hans">页面不再对读屏软件隐藏</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body aria-hidden="true">A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@aria-hidden[a11y:failed(.., 'body-not-hidden')]"/>
</xsl:stylesheet>
