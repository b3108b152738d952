<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-value-valid" safety="safe">
    <picus:remedies check="aria-value-valid"/>
    <picus:title xml:lang="en">ARIA values are corrected where what is meant is plain; others that browsers ignore are removed</picus:title>
    <picus:title xml:lang="zh-Hans">含义明确时纠正 ARIA 属性值；删除被浏览器忽略的其他无效值</picus:title>
    <picus:leaves when="@aria-selected or @aria-checked">
      <picus:reason xml:lang="en">another one may be the one that is chosen</picus:reason>
      <picus:reason xml:lang="zh-Hans">被选中的可能是另一项</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<button aria-expanded="yes">A</button>]]></picus:before>
      <picus:after><![CDATA[<button aria-expanded="true">A</button>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<input aria-label="Name" aria-required="required" aria-invalid="wrong"><p aria-live="loud">Saved</p>]]></picus:before>
      <picus:after><![CDATA[<input aria-label="Name" aria-required="true" aria-invalid="true"><p>Saved</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div role="tablist"><button role="tab" aria-selected="yes">A</button><button role="tab" aria-selected="no">B</button></div>]]></picus:before>
      <picus:after><![CDATA[<div role="tablist"><button role="tab" aria-selected="true">A</button><button role="tab" aria-selected="false">B</button></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="tablist"><button role="tab" aria-selected="yes">A</button><button role="tab" aria-selected="true">B</button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p aria-hidden="yes">Closed on Monday</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" aria-checked="perhaps">A</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button aria-expanded="true">A</button>]]></picus:unchanged>
  </picus:transform>

  <!-- A second selected tab or chosen radio button would be a guess, and nothing is hidden that was heard.
       A state that the role requires stays. -->
  <xsl:template match="@*[starts-with(name(), 'aria-')][a11y:failed(.., 'aria-value-valid')][not(a11y:attribute-valid(.., name()))]">
    <xsl:variable name="name" select="name()"/>
    <xsl:variable name="meant" select="a11y:meant-aria-value(.., $name)"/>
    <xsl:variable name="rivals" select="../../*[not(../@aria-multiselectable = 'true')]/@*[name() = $name][. != 'false'][a11y:meant-aria-value(.., $name) != 'false'][$name = 'aria-selected' or ($name = 'aria-checked' and contains(../@role, 'radio'))]"/>
    <xsl:choose>
      <xsl:when test="$meant = 'true' and (count($rivals) &gt; 1 or $name = 'aria-hidden')">
        <xsl:attribute name="{$name}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:when>
      <xsl:when test="$meant != ''">
        <xsl:attribute name="{$name}"><xsl:value-of select="$meant"/></xsl:attribute>
      </xsl:when>
      <xsl:when test="a11y:required-states-missing(..) = '' and contains(' aria-checked aria-expanded aria-level aria-valuenow aria-controls ', concat(' ', $name, ' ')) and ../@role">
        <xsl:attribute name="{$name}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
