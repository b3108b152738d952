<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="id-unique-for-references" safety="safe" changes-text="yes">
    <picus:remedies check="id-unique"/>
    <picus:title xml:lang="en">A repeated id that attributes such as aria-labelledby name gets a number, and each names its own element: fields are read out with their own names</picus:title>
    <picus:title xml:lang="zh-Hans">为 aria-labelledby 等属性引用的重复 id 添加编号，并让各属性引用各自的元素：字段将以自己的名称读出</picus:title>
    <picus:example>
      <picus:before><![CDATA[<span id="lab">Name</span><input name="a" aria-labelledby="lab"><span id="lab">Town</span><input name="b" aria-labelledby="lab">]]></picus:before>
      <picus:after><![CDATA[<span id="lab">Name</span><input name="a" aria-labelledby="lab"><span id="lab-2">Town</span><input name="b" aria-labelledby="lab-2">]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<section aria-labelledby="t"><h2 id="t">Fees</h2><p>Free</p></section><section aria-labelledby="t x"><h2 id="t">Hours</h2><p id="x">At nine</p></section>]]></picus:before>
      <picus:after><![CDATA[<section aria-labelledby="t"><h2 id="t">Fees</h2><p>Free</p></section><section aria-labelledby="t-2 x"><h2 id="t-2">Hours</h2><p id="x">At nine</p></section>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><input list="o" name="a" aria-label="Town"><datalist id="o"><option>Bern</datalist></p><p><input list="o" name="b" aria-label="Tree"><datalist id="o"><option>Oak</datalist></p>]]></picus:before>
      <picus:after><![CDATA[<p><input list="o" name="a" aria-label="Town"><datalist id="o"><option>Bern</datalist></p><p><input list="o-2" name="b" aria-label="Tree"><datalist id="o-2"><option>Oak</datalist></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<span id="lab">Name</span><span id="lab">Town</span><input name="a" aria-labelledby="lab"><input name="b" aria-labelledby="lab">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p><span id="lab">Name</span><input name="a" aria-labelledby="lab"></p><p><span id="lab">Town</span><input name="b" aria-labelledby="lab"></p><script>find("lab")</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span id="lab">Name</span><input name="a" aria-label="A"><span id="lab">Town</span><input name="b" aria-label="B">]]></picus:unchanged>
  </picus:transform>

  <!-- The reference means the element beside it, or the only one that stands in one part of the page with it. -->
  <xsl:template match="@id[a11y:failed(.., 'id-unique')][a11y:repeated-references(..) = 'certain'][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))]">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="@*[starts-with(name(), 'aria-') or a11y:has-token(name(), 'list form popovertarget commandfor')][a11y:page-found('id-unique')][a11y:retargeted-references(.., name()) != '']">
    <xsl:attribute name="{name()}"><xsl:value-of select="a11y:retargeted-references(.., name())"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
