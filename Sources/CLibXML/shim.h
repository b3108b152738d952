#pragma once
#include <libxml/xmlversion.h>
/* Where libxml2 was built with ICU its headers would bring ICU's declarations, which contradict those of
   the ICU that Foundation carries. Nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>
#include <libxml/HTMLparser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlreader.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <libxml/xmlIO.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <libxslt/extensions.h>
#include <libxslt/security.h>
#include <libxslt/imports.h>
#include <libxslt/pattern.h>
#include <libxslt/documents.h>
#include <libexslt/exslt.h>

/* xmlFree is a global variable that holds a function: Swift may not read it from several threads. */
static inline void picus_free(void *memory) { xmlFree(memory); }

/* What libxslt says of a stylesheet or a run; its error functions are variadic, which Swift cannot write. */
#include <stdarg.h>
#include <stdio.h>
typedef struct { char text[1024]; int length; } picus_messages;

static void picus_collect(void *context, const char *format, ...) {
    picus_messages *messages = (picus_messages *)context;
    if (messages == NULL || messages->length >= (int)sizeof(messages->text) - 1) return;
    va_list arguments;
    va_start(arguments, format);
    int room = (int)sizeof(messages->text) - messages->length;
    int written = vsnprintf(messages->text + messages->length, room, format, arguments);
    va_end(arguments);
    if (written > 0) messages->length += written < room ? written : room - 1;
}
/* Global: for compiling, by one thread at a time. */
static inline void picus_collect_compile_messages(picus_messages *messages) {
    xsltSetGenericErrorFunc(messages, picus_collect);
}
static inline void picus_collect_run_messages(xsltTransformContextPtr context, picus_messages *messages) {
    xsltSetTransformErrorFunc(context, messages, picus_collect);
}
