<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="frame-in-tab-order" safety="safe">
    <picus:remedies check="frame-in-tab-order"/>
    <picus:title xml:lang="en">Frames with controls can be reached with the keyboard</picus:title>
    <picus:title xml:lang="zh-Hans">含控件的框架可用键盘到达</picus:title>
    <picus:example>
      <picus:before><![CDATA[<iframe tabindex="-1" title="Menu" srcdoc="&lt;a href=/&gt;Home&lt;/a&gt;"></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe title="Menu" srcdoc="&lt;a href=/&gt;Home&lt;/a&gt;"></iframe>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<iframe src="a.html" title="A"></iframe>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="iframe/@tabindex[a11y:failed(.., 'frame-in-tab-order')]"/>
</xsl:stylesheet>
