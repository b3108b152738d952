<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="mouse-handler-keyboard" safety="safe">
    <picus:remedies check="mouse-handler-keyboard"/>
    <picus:title xml:lang="en">What the mouse shows, the focus shows too</picus:title>
    <picus:title xml:lang="zh-Hans">鼠标悬停触发的内容，获得焦点时同样触发</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" onmouseover="a()" onmouseout="b()">A</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/" onmouseover="a()" onmouseout="b()" onfocus="a()" onblur="b()">A</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" onmouseover="tip(event.clientX)">A</a>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div onmouseover="a()">A</div>]]></picus:unchanged>
  </picus:transform>

  <!-- A handler that asks where the mouse is, or moves the focus itself, does something else with the keyboard. -->
  <xsl:template match="*[a11y:found('mouse-handler-keyboard')][a11y:focusable()][@onmouseover][not(@onfocus)][not(contains(concat(@onmouseover, @onmouseout), 'event') or contains(concat(@onmouseover, @onmouseout), '.focus(') or contains(concat(@onmouseover, @onmouseout), '.blur(') or contains(@onmouseover, '.click('))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="onfocus"><xsl:value-of select="@onmouseover"/></xsl:attribute>
      <xsl:if test="@onmouseout and not(@onblur)"><xsl:attribute name="onblur"><xsl:value-of select="@onmouseout"/></xsl:attribute></xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
