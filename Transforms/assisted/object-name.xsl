<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="object-name" safety="assisted">
    <picus:remedies check="object-name"/>
    <picus:remedies check="object-content-name"/>
    <picus:title xml:lang="en">Objects get the name that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为 object 添加人工撰写的名称</picus:title>
    <picus:example>
      <picus:remedy text="Hall"/>
      <picus:before><![CDATA[<object data="a.png" type="image/png"></object>]]></picus:before>
      <picus:after><![CDATA[<object data="a.png" type="image/png" aria-label="Hall"></object>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:remedy text="Fees of 2026"/>
      <picus:before><![CDATA[<object data="fees.pdf" type="application/pdf" width="600" height="400"></object>]]></picus:before>
      <picus:after><![CDATA[<object data="fees.pdf" type="application/pdf" width="600" height="400" aria-label="Fees of 2026"></object>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:remedy text="Fees of 2026 (PDF)"/>
      <picus:before><![CDATA[<object data="fees.pdf" type="application/pdf"><a href="fees.pdf">Fees of 2026 (PDF)</a></object>]]></picus:before>
      <picus:after><![CDATA[<object data="fees.pdf" type="application/pdf" aria-label="Fees of 2026 (PDF)"><a href="fees.pdf">Fees of 2026 (PDF)</a></object>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>A</p>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="object[a11y:failed('object-name') or a11y:found('object-content-name')][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-label"><xsl:value-of select="a11y:remedy()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
