<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="spaced-characters" safety="safe" changes-text="yes">
    <picus:remedies check="spaced-characters"/>
    <picus:title xml:lang="en">White space inside Chinese words is removed from the text</picus:title>
    <picus:title xml:lang="zh-Hans">删除中文词语内部的空白</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h2>通　知</h2>]]></picus:before>
      <picus:after><![CDATA[<h2>通知</h2>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h2>通知</h2>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="text()[a11y:failed(.., 'spaced-characters')][a11y:spaced-word(.)]">
    <xsl:value-of select="a11y:joined-word(.)"/>
  </xsl:template>
</xsl:stylesheet>
