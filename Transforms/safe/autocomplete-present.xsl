<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="autocomplete-present" safety="safe">
    <picus:remedies check="autocomplete-present"/>
    <picus:title xml:lang="en">Fields about the user get their autocomplete purpose</picus:title>
    <picus:title xml:lang="zh-Hans">为收集用户信息的字段添加 autocomplete</picus:title>
    <picus:example>
      <picus:before><![CDATA[<label>E-mail <input type="email" name="email"></label>]]></picus:before>
      <picus:after><![CDATA[<label>E-mail <input type="email" name="email" autocomplete="email"></label>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label>Your friend's e-mail <input type="email" name="email"></label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label>紧急联系人电话 <input type="tel" name="tel"></label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label>Amount <input name="amount"></label>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="input[a11y:found('autocomplete-present')]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="autocomplete"><xsl:value-of select="a11y:field-purpose()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
