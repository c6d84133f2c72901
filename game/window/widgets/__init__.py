"""What the window makes of nodes: one widget for each type of node, in the file of its name.

`widget_of(node)` finds it. A widget is imported when a node of its type is first shown: the first
frame shall not wait for tables and tabs.
"""
