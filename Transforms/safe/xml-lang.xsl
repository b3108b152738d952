<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="xml-lang" safety="safe">
    <picus:remedies check="html-xml-lang-match"/>
    <picus:title xml:lang="en">A second, contradicting language is removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除与 lang 矛盾的 xml:lang</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en" xml:lang="zh"><head><title>T</title></head><body>The page is written in English.</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>The page is written in English.</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@*[name() = 'xml:lang'][a11y:failed(.., 'html-xml-lang-match')]"/>
</xsl:stylesheet>
