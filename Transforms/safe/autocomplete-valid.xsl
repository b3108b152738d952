<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="autocomplete-valid" safety="safe">
    <picus:remedies check="autocomplete-valid"/>
    <picus:title xml:lang="en">A misspelt autocomplete value becomes the purpose that the field states</picus:title>
    <picus:title xml:lang="zh-Hans">将拼写错误的 autocomplete 值改为字段表明的用途</picus:title>
    <picus:example>
      <picus:before><![CDATA[<label>E-mail <input type="email" name="email" autocomplete="e-mail"></label>]]></picus:before>
      <picus:after><![CDATA[<label>E-mail <input type="email" name="email" autocomplete="email"></label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label>Code <input name="c" autocomplete="false"></label>]]></picus:before>
      <picus:after><![CDATA[<label>Code <input name="c" autocomplete="off"></label>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label>Name <input name="n" autocomplete="name"></label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label>Pet <input name="p" autocomplete="pet"></label>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@autocomplete[a11y:failed(.., 'autocomplete-valid')][a11y:field-purpose(..) != '']">
    <xsl:attribute name="autocomplete"><xsl:value-of select="a11y:field-purpose(..)"/></xsl:attribute>
  </xsl:template>
  <!-- What can only mean that the browser is not to fill it in. -->
  <xsl:template match="@autocomplete[a11y:failed(.., 'autocomplete-valid')][contains(' false no none nope disabled disable 0 ', concat(' ', a11y:lower-case(a11y:trim(string(.))), ' '))]" priority="2">
    <xsl:attribute name="autocomplete">off</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
