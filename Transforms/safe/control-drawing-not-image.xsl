<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="control-drawing-not-image" safety="safe">
    <picus:remedies check="control-drawing-not-image"/>
    <picus:title xml:lang="en">A drawing without a name in a button that has one is not called an image any more</picus:title>
    <picus:title xml:lang="zh-Hans">有名称的按钮中，没有名称的图形不再标为图像</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button aria-label="Search"><svg role="img" class="icon"><path d="M0 0"></path></svg></button>]]></picus:before>
      <picus:after><![CDATA[<button aria-label="Search"><svg class="icon"><path d="M0 0"></path></svg></button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<button>搜索 <svg role="img"><path d="M0 0"></path></svg></button>]]></picus:before>
      <picus:after><![CDATA[<button>搜索 <svg><path d="M0 0"></path></svg></button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button><svg role="img" aria-label="Search"><path d="M0 0"></path></svg></button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>[role=img] { fill: #060 }</style><button aria-label="Search"><svg role="img"><path d="M0 0"></path></svg></button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button aria-label="Search"><svg role="img"><text>Q</text></svg></button>]]></picus:unchanged>
  </picus:transform>

  <!-- Within a button nothing of the drawing is heard, with the role or without it. A drawing of words would be text
       without it. -->
  <xsl:template match="@role[a11y:failed(.., 'control-drawing-not-image')][not(../descendant::*[local-name() = 'text' or local-name() = 'foreignObject'])]"/>
</xsl:stylesheet>
