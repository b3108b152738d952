#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast, which Swift cannot read: SQLite copies what is bound. */
static inline int picus_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}
static inline int picus_bind_text(sqlite3_stmt *statement, int index, const char *text) {
    return sqlite3_bind_text(statement, index, text, -1, SQLITE_TRANSIENT);
}
