<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="landmark-within-content" safety="safe">
    <picus:remedies check="landmark-top-level"/>
    <picus:remedies check="landmark-unique"/>
    <picus:title xml:lang="en">A header or footer of a part of the page is not called that of the whole page</picus:title>
    <picus:title xml:lang="zh-Hans">页面某一部分的页眉或页脚不再标为整个页面的页眉或页脚</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><div role="banner"><h1>A</h1></div></main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><div><h1>A</h1></div></main></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1><article><footer role="contentinfo">B</footer></article></main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><h1>A</h1><article><footer>B</footer></article></main></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><div role="banner">A</div><main><h1>A</h1></main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main><div role="complementary" aria-label="Tips">B</div><h1>A</h1></main></body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- ARIA: banner and contentinfo are those of the page. A header or footer within main, article and the like is none
       (HTML-AAM, 3.5), and what is written as one is meant as such. -->
  <xsl:template match="@role[. = 'banner' or . = 'contentinfo'][a11y:failed(.., 'landmark-top-level')][not(../@aria-label or ../@aria-labelledby)][../ancestor::*[self::main or self::article or self::aside or self::nav or self::section or @role = 'main' or @role = 'article' or @role = 'complementary' or @role = 'navigation' or @role = 'region']]"/>
</xsl:stylesheet>
