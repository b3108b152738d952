<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="interactive-role-focusable" safety="safe">
    <picus:remedies check="interactive-role-focusable"/>
    <picus:title xml:lang="en">Elements with the role of a control can be focused; their click handler answers to the keys of that role</picus:title>
    <picus:title xml:lang="zh-Hans">带控件角色的元素可获得焦点，其点击处理程序响应该角色的按键</picus:title>
    <picus:leaves when="not(a11y:operated() or (self::div or self::span or self::a or self::i or self::b or self::em or self::strong or self::img or self::*[local-name() = 'svg'] or contains(name(), '-')) and //script[@src or @type = 'module'])">
      <picus:reason xml:lang="en">no handler and no script shows that it is operated</picus:reason>
      <picus:reason xml:lang="zh-Hans">没有处理程序或脚本表明它可被操作</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<span role="checkbox" aria-checked="false">Agree</span>]]></picus:before>
      <picus:after><![CDATA[<span role="checkbox" aria-checked="false" tabindex="0">Agree</span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span role="link" onclick="go()">Map</span> <span role="switch" aria-checked="false" onclick="toggle()">Sound</span>]]></picus:before>
      <picus:after><![CDATA[<span role="link" onclick="go()" tabindex="0" onkeydown="if(event.key==='Enter'){event.preventDefault();this.click()}">Map</span> <span role="switch" aria-checked="false" onclick="toggle()" tabindex="0" onkeydown="if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}">Sound</span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="button" class="opener"><li role="none">Open</li></ul><script>document.querySelector(".opener").addEventListener("click", open)</script>]]></picus:before>
      <picus:after><![CDATA[<ul role="button" class="opener" tabindex="0"><li role="none">Open</li></ul><script>document.querySelector(".opener").addEventListener("click", open)</script>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span role="button">Open</span><script src="site.js"></script>]]></picus:before>
      <picus:after><![CDATA[<span role="button" tabindex="0">Open</span><script src="site.js"></script>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="a.png" alt="" role="button">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="button"><li>Open</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<summary role="button">Open</summary><script src="site.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span role="button">Open</span>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<button>A</button>]]></picus:unchanged>
  </picus:transform>

  <!-- Where nothing happens there is nothing to reach. A script file that cannot be read may work on what has no role
       but the one written to it. -->
  <!-- An image with an empty alternative is called decoration: it is named before it is reached. -->
  <xsl:template match="*[a11y:failed('interactive-role-focusable')][a11y:operated() or (self::div or self::span or self::a or self::i or self::b or self::em or self::strong or self::img or self::*[local-name() = 'svg'] or contains(name(), '-')) and //script[@src or @type = 'module']][not(self::img[normalize-space(@alt) = ''][not(@aria-label or @aria-labelledby)])]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:if test="@onclick and a11y:has-token(a11y:role(), 'button link checkbox switch') and not(@onkeydown or @onkeypress or @onkeyup)">
        <xsl:attribute name="onkeydown">
          <!-- Keys as the ARIA Authoring Practices give them: links take Enter, boxes the space bar, buttons both; what
               is typed in belongs to the field. -->
          <xsl:choose>
            <xsl:when test="a11y:role() = 'link'">if(event.key==='Enter'){event.preventDefault();this.click()}</xsl:when>
            <xsl:when test="a11y:role() = 'checkbox'">if(event.key===' '){event.preventDefault();this.click()}</xsl:when>
            <xsl:otherwise>if(event.key==='Enter'||event.key===' '){event.preventDefault();this.click()}</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
