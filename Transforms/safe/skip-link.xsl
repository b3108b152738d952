<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="skip-link" safety="safe" changes-text="yes" changes-look="yes">
    <picus:remedies check="skip-link"/>
    <picus:title xml:lang="en">A link to the main content is added as the first thing in the page</picus:title>
    <picus:title xml:lang="zh-Hans">在页面开头添加跳到主要内容的链接</picus:title>
    <picus:leaves when="not(//main or //*[@role = 'main'])">
      <picus:reason xml:lang="en">the page has no main region to lead to</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面没有可跳转的主要区域</picus:reason>
    </picus:leaves>
    <picus:leaves when="count(//main | //*[@role = 'main']) &gt; 1">
      <picus:reason xml:lang="en">the page has several main regions</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面有多个主要区域</picus:reason>
    </picus:leaves>
    <picus:leaves when="contains(a11y:style(/html/body, 'display'), 'flex') or contains(a11y:style(/html/body, 'display'), 'grid')">
      <picus:reason xml:lang="en">the page lays out its regions one by one, and a link would come between</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面逐个排布各区域，插入链接会打乱布局</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:phrase('skip') = ''">
      <picus:reason xml:lang="en">the words of such a link are not known in the language of the page</picus:reason>
      <picus:reason xml:lang="zh-Hans">尚无该页面语言的此类链接文字</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:skip-link()">
      <picus:reason xml:lang="en">a link to the content stands there already, but it does not lead past the repeated blocks or cannot be seen: mend that one</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面已有跳到正文的链接，但它未能越过重复区块或无法看到：请修正该链接</picus:reason>
    </picus:leaves>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">the main region does not begin past the repeated blocks</picus:reason>
      <picus:reason xml:lang="zh-Hans">主要区域不在重复区块之后</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="#m">Skip to main content</a><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>服务</title></head><body><nav><a href="/a">办事</a></nav><main id="m"><h1>办事大厅</h1><p>市政务服务中心每个工作日上午九点开始办理各项业务，请携带有效证件前来办理相关手续。</p></main></body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>服务</title></head><body><a href="#m">跳到主要内容</a><nav><a href="/a">办事</a></nav><main id="m"><h1>办事大厅</h1><p>市政务服务中心每个工作日上午九点开始办理各项业务，请携带有效证件前来办理相关手续。</p></main></body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><a href="#content" data-skip>Skip to content</a><nav><a href="/a">A</a></nav><main>A</main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body style="display:flex"><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="fi"><head><title>T</title></head><body><nav><a href="/a">A</a></nav><main id="m">A</main></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body><main>A</main></body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="body[a11y:page-found('skip-link')][not(a11y:skip-link())][count(.//main | .//*[@role='main']) = 1][not(.//main//main)][a11y:leads-past-repeated(.//main | .//*[@role='main'])][a11y:phrase('skip') != ''][not(contains(a11y:style('display'), 'flex') or contains(a11y:style('display'), 'grid'))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <a href="#{a11y:own-or-new-id(.//main | .//*[@role='main'])}">
        <!-- Where a style sheet cannot be read, the page's colours are unknown: its own are certain to be readable. -->
        <xsl:if test="a11y:style-sheets-missing()">
          <xsl:attribute name="style">color:#00c;background:#fff</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="a11y:phrase('skip')"/>
      </a>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::main or @role='main'][not(@id)][a11y:page-found('skip-link')][not(a11y:skip-link())][count(//main | //*[@role='main']) = 1][a11y:leads-past-repeated()][a11y:phrase(/html/body, 'skip') != ''][not(contains(a11y:style(/html/body, 'display'), 'flex') or contains(a11y:style(/html/body, 'display'), 'grid'))]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
