"""A server of pages: the only place here that knows its library."""
