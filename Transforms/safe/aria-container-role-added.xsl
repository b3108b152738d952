<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-container-role-added" safety="safe">
    <picus:remedies check="aria-required-parent"/>
    <picus:title xml:lang="en">What holds nothing but tabs or list items gets the role of their container</picus:title>
    <picus:title xml:lang="zh-Hans">仅包含选项卡或列表项的元素获得其容器角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div><div role="tab" tabindex="0" aria-selected="true">Map</div><div role="tab" tabindex="-1">List</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="tablist"><div role="tab" tabindex="0" aria-selected="true">Map</div><div role="tab" tabindex="-1">List</div></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><div role="listitem">One</div><div role="listitem">Two</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><div role="listitem">One</div><div role="listitem">Two</div></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div><div role="listitem">One</div><p>and</p></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::div or self::span or self::p or self::ul or self::ol][not(@role)][*[a11y:failed('aria-required-parent')]][not(text()[normalize-space() != ''])][not(*[not(@role)])][count(*[@role = 'tab']) = count(*) or count(*[@role = 'listitem']) = count(*)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">
        <xsl:choose>
          <xsl:when test="*[1]/@role = 'tab'">tablist</xsl:when>
          <xsl:otherwise>list</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
