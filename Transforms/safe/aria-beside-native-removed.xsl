<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-beside-native-removed" safety="safe">
    <picus:remedies check="aria-agrees-with-native"/>
    <picus:remedies check="aria-not-beside-native"/>
    <picus:title xml:lang="en">ARIA states that HTML says itself, and browsers take from there, are removed</picus:title>
    <picus:title xml:lang="zh-Hans">删除 HTML 已表明、浏览器也以 HTML 为准的 ARIA 状态</picus:title>
    <picus:leaves when="@aria-checked = 'mixed'">
      <picus:reason xml:lang="en">a state between checked and not is meant, which only a script can set (indeterminate)</picus:reason>
      <picus:reason xml:lang="zh-Hans">想表达的是部分选中，只能由脚本设置（indeterminate）</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<label><input type="checkbox" aria-checked="true"> Reply</label>]]></picus:before>
      <picus:after><![CDATA[<label><input type="checkbox"> Reply</label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label><input type="radio" name="a" checked aria-checked="true"> Reply</label> <button disabled aria-disabled="false">Send</button>]]></picus:before>
      <picus:after><![CDATA[<label><input type="radio" name="a" checked> Reply</label> <button disabled>Send</button>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label><input type="checkbox" aria-checked="mixed"> Reply</label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label><input type="checkbox" aria-checked="true"> Reply</label><script>if (box.getAttribute("aria-checked") == "true") send()</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>[aria-checked=true] { border: 2px solid }</style><label><input type="checkbox" aria-checked="true"> Reply</label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="checkbox" tabindex="0" aria-checked="true">Reply</div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@*[a11y:failed(.., 'aria-agrees-with-native') or a11y:failed(.., 'aria-not-beside-native')][a11y:native-conflict(.., name()) != ''][not(name() = 'aria-checked' and a11y:lower-case(.) = 'mixed')][not(a11y:script-mentions(name()))]"/>
</xsl:stylesheet>
