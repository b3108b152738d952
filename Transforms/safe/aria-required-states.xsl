<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-required-states" safety="safe">
    <picus:remedies check="aria-required-states"/>
    <picus:title xml:lang="en">Roles get the states they need, with the value that ARIA gives by default</picus:title>
    <picus:title xml:lang="zh-Hans">为角色补充必需的状态，并采用 ARIA 的默认值</picus:title>
    <picus:leaves when="a11y:has-token(translate(a11y:lower-case(@class), '-_', '  '), 'checked selected active on open opened expanded chosen current enabled')">
      <picus:reason xml:lang="en">its class names a state, and the default may be another</picus:reason>
      <picus:reason xml:lang="zh-Hans">其类名指出了某种状态，可能与默认值不同</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div role="checkbox" tabindex="0">Agree</div>]]></picus:before>
      <picus:after><![CDATA[<div role="checkbox" tabindex="0" aria-checked="false">Agree</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="slider" tabindex="0" aria-label="Volume" aria-valuemin="0" aria-valuemax="10"></div>]]></picus:before>
      <picus:after><![CDATA[<div role="slider" tabindex="0" aria-label="Volume" aria-valuemin="0" aria-valuemax="10" aria-valuenow="5"></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="meter" aria-label="磁盘"></div>]]></picus:before>
      <picus:after><![CDATA[<div role="meter" aria-label="磁盘" aria-valuenow="0"></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h1>Town hall</h1><div role="heading">Fees</div>]]></picus:before>
      <picus:after><![CDATA[<h1>Town hall</h1><div role="heading" aria-level="2">Fees</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" class="box is-checked">Agree</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" aria-checked="true">Agree</div>]]></picus:unchanged>
  </picus:transform>

  <!-- A default is what browsers announce already; where a class says that another state is shown, the default would
       be wrong. -->
  <xsl:template match="*[a11y:failed('aria-required-states')][a11y:role() = 'heading' or not(a11y:has-token(translate(a11y:lower-case(@class), '-_', '  '), 'checked selected active on open opened expanded chosen current enabled'))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="contains(' checkbox radio switch menuitemcheckbox menuitemradio ', concat(' ', a11y:role(), ' ')) and not(@aria-checked)">
          <xsl:attribute name="aria-checked">false</xsl:attribute>
        </xsl:when>
        <xsl:when test="a11y:role() = 'combobox' and not(@aria-expanded)">
          <xsl:attribute name="aria-expanded">false</xsl:attribute>
        </xsl:when>
        <!-- WAI-ARIA 1.2, 5.2.2: halfway between the bounds, which are 0 and 100 unless the element says otherwise; of a
             meter the lower one. -->
        <xsl:when test="contains(' slider scrollbar separator ', concat(' ', a11y:role(), ' ')) and not(@aria-valuenow) and not(@aria-valuemin and not(number(@aria-valuemin) = number(@aria-valuemin))) and not(@aria-valuemax and not(number(@aria-valuemax) = number(@aria-valuemax)))">
          <xsl:variable name="least" select="sum(@aria-valuemin)"/>
          <xsl:variable name="most" select="sum(@aria-valuemax) + 100 * not(@aria-valuemax)"/>
          <xsl:attribute name="aria-valuenow"><xsl:value-of select="($least + $most) div 2"/></xsl:attribute>
        </xsl:when>
        <xsl:when test="a11y:role() = 'meter' and not(@aria-valuenow) and not(@aria-valuemin and not(number(@aria-valuemin) = number(@aria-valuemin)))">
          <xsl:attribute name="aria-valuenow"><xsl:value-of select="sum(@aria-valuemin)"/></xsl:attribute>
        </xsl:when>
        <xsl:when test="a11y:role() = 'heading' and not(@aria-level)">
          <xsl:attribute name="aria-level">2</xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
