<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="id-reference-without-sign" safety="safe">
    <picus:remedies check="aria-relation-exists"/>
    <picus:remedies check="aria-reference-exists"/>
    <picus:title xml:lang="en">References to an id stand without the number sign that addresses have before it</picus:title>
    <picus:title xml:lang="zh-Hans">对 id 的引用去掉网址片段才用的井号</picus:title>
    <picus:example>
      <picus:before><![CDATA[<button aria-expanded="false" aria-controls="#menu">Menu</button><div id="menu">A</div>]]></picus:before>
      <picus:after><![CDATA[<button aria-expanded="false" aria-controls="menu">Menu</button><div id="menu">A</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label>Age <input aria-describedby="#a #b"></label><p id="a">In years</p><p id="b">Today</p>]]></picus:before>
      <picus:after><![CDATA[<label>Age <input aria-describedby="a b"></label><p id="a">In years</p><p id="b">Today</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<button aria-expanded="false" aria-controls="#menu">Menu</button>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button aria-expanded="false" aria-controls="#menu">Menu</button><div id="menu">A</div><script>show(button.getAttribute("aria-controls"))</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label>Age <input aria-describedby="#a #gone"></label><p id="a">In years</p>]]></picus:unchanged>
  </picus:transform>

  <!-- An id may begin with the sign, but none does that stands without it. A script that reads the attribute as a
       selector needs the sign. -->
  <xsl:template match="@*[name() = 'aria-controls' or name() = 'aria-activedescendant' or name() = 'aria-details' or name() = 'aria-errormessage' or name() = 'aria-flowto' or name() = 'aria-describedby'][starts-with(normalize-space(), '#')][a11y:found(.., 'aria-relation-exists') or a11y:found(.., 'aria-reference-exists')][//*/@id = substring-before(concat(substring-after(normalize-space(), '#'), ' '), ' ')][not(a11y:script-mentions(name()))]">
    <xsl:attribute name="{name()}"><xsl:value-of select="translate(., '#', '')"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
