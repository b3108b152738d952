<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-required-context" safety="safe">
    <picus:remedies check="aria-required-parent"/>
    <picus:title xml:lang="en">The element that holds nothing but tabs or list items gets the role that they need around them</picus:title>
    <picus:title xml:lang="zh-Hans">仅包含选项卡或列表项的元素获得它们所需的角色</picus:title>
    <picus:leaves when="../*[not(@role)] or ../text()[normalize-space() != '']">
      <picus:reason xml:lang="en">other content stands beside it</picus:reason>
      <picus:reason xml:lang="zh-Hans">旁边有其他内容</picus:reason>
    </picus:leaves>
    <picus:leaves when="../@role">
      <picus:reason xml:lang="en">the element around it has another role</picus:reason>
      <picus:reason xml:lang="zh-Hans">外层元素已有其他角色</picus:reason>
    </picus:leaves>
    <picus:leaves when="@role != 'tab' and @role != 'listitem'">
      <picus:reason xml:lang="en">more than one role can be meant around it</picus:reason>
      <picus:reason xml:lang="zh-Hans">周围可能的角色不止一种</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div><button role="tab" aria-selected="true">Fees</button><button role="tab" aria-selected="false">Dates</button></div>]]></picus:before>
      <picus:after><![CDATA[<div role="tablist"><button role="tab" aria-selected="true">Fees</button><button role="tab" aria-selected="false">Dates</button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><div role="listitem">Fees</div><div role="listitem">Dates</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><div role="listitem">Fees</div><div role="listitem">Dates</div></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div>Fees <div role="listitem">Dates</div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="list"><div role="listitem">Fees</div></div>]]></picus:unchanged>
  </picus:transform>

  <!-- One role alone can be meant around tabs, and one around list items. A tab needs a name once it is one. -->
  <xsl:template match="*[self::div or self::span][not(@role)][*[a11y:failed('aria-required-parent')]][not(*[@role = 'tab'][a11y:name() = ''])][not(text()[normalize-space() != ''])][not(*[not(@role = 'tab')]) or not(*[not(@role = 'listitem')])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role"><xsl:choose><xsl:when test="*[@role = 'tab']">tablist</xsl:when><xsl:otherwise>list</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
